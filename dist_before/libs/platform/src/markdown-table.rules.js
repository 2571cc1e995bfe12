/** A table of Markdown, for documents that are printed from the code. Cells must hold no `|`. */
export function markdownTable(head, rows) {
    return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
//# sourceMappingURL=markdown-table.rules.js.map