/** A node of the tree that Markdown is turned into on its way to a page. */
export interface TreeNode {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly TreeNode[];
}

/** A formula that stands alone may be wider than a phone: it scrolls in its box, and the keyboard can reach it. */
export function reachableFormulas() {
  return (tree: TreeNode) => reach(tree);
}

function reach(node: TreeNode): void {
  if (node.tagName === 'math' && node.properties?.['display'] === 'block')
    node.properties = { ...node.properties, tabIndex: 0 };
  node.children?.forEach(reach);
}
