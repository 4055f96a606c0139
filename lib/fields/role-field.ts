import { controlName, type FieldPath } from '@/lib/draft/field-path';
import { withRole } from '@/lib/draft/updates';
import { ROLES } from '@/lib/instrument/roles';
import { choiceField } from './fact-fields';
import { at, type DraftField } from './field';

const ROLE: FieldPath = 'role';

/** The name of the control for one's own role. */
export const OWN_ROLE = controlName(ROLE);

/** The field for the role in which somebody answers. */
export const roleField = (): DraftField =>
  choiceField({
    ...at(ROLE),
    read: ({ role }) => role,
    write: (draft, value) =>
      withRole(
        draft,
        ROLES.find((role) => role === value),
      ),
  });
