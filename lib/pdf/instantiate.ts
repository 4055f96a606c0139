import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import { PdfError } from './errors';
import { type NodeProps, NodeType, type TreeNode } from './tree';

const MEMO = Symbol.for('react.memo');

type AnyProps = { children?: ReactNode; style?: TreeNode['style'] } & Record<string, unknown>;

const textInstance = (value: string): TreeNode => ({
  type: NodeType.TextInstance,
  value,
  props: {},
  style: {},
  box: {},
});

const fromElement = ({ type, props }: ReactElement<AnyProps>): TreeNode[] => {
  if (type === Fragment) return instantiate(props.children);
  if (typeof type === 'string') {
    const { children, style, ...rest } = props;
    return [
      {
        type,
        style: style ?? {},
        props: rest as NodeProps,
        box: {},
        children: instantiate(children),
      },
    ];
  }
  if (typeof type === 'function') {
    return instantiate((type as (props: AnyProps) => ReactNode)(props));
  }
  const wrapped = type as { $$typeof?: symbol; type?: unknown };
  if (wrapped.$$typeof === MEMO) {
    return fromElement({ type: wrapped.type, props } as ReactElement<AnyProps>);
  }
  throw new PdfError('invalid-tree', 'Components must be plain functions of their props.');
};

/**
 * Evaluates React elements to react-pdf's nodes. Components run as plain functions: there are no hooks
 * and no context, so that the same code runs in a server component's module graph, a worker or a test,
 * and an error in a component is thrown to the caller.
 *
 * @throws {PdfError} `invalid-tree` for lazy, class or context components.
 */
export const instantiate = (node: ReactNode): TreeNode[] => {
  if (node === null || node === undefined || typeof node === 'boolean' || node === '') return [];
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint') {
    return [textInstance(String(node))];
  }
  if (Array.isArray(node)) return node.flatMap(instantiate);
  if (isValidElement<AnyProps>(node)) return fromElement(node);
  throw new PdfError('invalid-tree', `Not a React node: ${Object.prototype.toString.call(node)}.`);
};
