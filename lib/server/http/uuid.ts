/** Ids in lower case only, so that equal ids are equal texts. */
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const isUuid = (value: string | undefined): value is string =>
  value !== undefined && UUID.test(value);
