/** Markdown of the help pages as elements; markup that the pages do not use is shown as its text, never as HTML. */
import type { Token, Tokens } from 'marked';
import { Fragment, type ReactNode } from 'react';
import { openHelpPage } from '../../shared/window/help.ts';
import { isHelpPage } from './help-pages.ts';

export function Blocks({ tokens }: { readonly tokens: readonly Token[] }): ReactNode {
  return tokens.map((token, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes its order.
    <Fragment key={at}>{block(token)}</Fragment>
  ));
}

function block(token: Token): ReactNode {
  switch (token.type) {
    case 'paragraph':
      return isOnlyImage(token as Tokens.Paragraph) ? null : <p>{inline(token.tokens)}</p>;
    case 'code':
      return (
        <pre>
          <code>{(token as Tokens.Code).text}</code>
        </pre>
      );
    case 'list': {
      const { ordered, items } = token as Tokens.List;
      const List = ordered ? 'ol' : 'ul';
      return (
        <List>
          {items.map((item) => (
            <li key={item.raw}>
              <Blocks tokens={item.tokens} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <Table table={token as Tokens.Table} />;
    case 'hr':
      return <hr />;
    default:
      return 'tokens' in token && token.tokens !== undefined ? inline(token.tokens) : words(token);
  }
}

function Table({ table }: { readonly table: Tokens.Table }) {
  return (
    <table className="table help-table">
      <thead>
        <tr>
          {table.header.map((cell) => (
            <th key={cell.text} scope="col">
              {inline(cell.tokens)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.map((cell) => cell.text).join('|')}>
            {row.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never change their order.
              <td key={at}>{inline(cell.tokens)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Pictures of the program are for readers outside it. */
const isOnlyImage = ({ tokens }: Tokens.Paragraph): boolean => tokens.every(({ type }) => type === 'image');

function inline(tokens: readonly Token[] | undefined): ReactNode {
  return tokens?.map((token, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes its order.
    <Fragment key={at}>{part(token)}</Fragment>
  ));
}

function part(token: Token): ReactNode {
  switch (token.type) {
    case 'strong':
      return <strong>{inline(token.tokens)}</strong>;
    case 'em':
      return <em>{inline(token.tokens)}</em>;
    case 'codespan':
      return <code>{(token as Tokens.Codespan).text}</code>;
    case 'link':
      return <PageLink link={token as Tokens.Link} />;
    case 'image':
      return null;
    case 'br':
      return <br />;
    default:
      return 'tokens' in token && token.tokens !== undefined ? inline(token.tokens) : words(token);
  }
}

const words = (token: Token): string => ('text' in token && typeof token.text === 'string' ? token.text : token.raw);

/** A link to another help page opens it here; every other address is shown as its words, since nothing leaves the program. */
function PageLink({ link }: { readonly link: Tokens.Link }) {
  const [file = '', anchor = null] = link.href.split('#');
  const page = file.replace(/\.md$/, '');
  if (!isHelpPage(page)) return inline(link.tokens);
  return (
    <button type="button" className="help-link" onClick={() => openHelpPage(page, anchor)}>
      {inline(link.tokens)}
    </button>
  );
}
