import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importsOf } from './imports.ts';
import { scan } from './scan.ts';

const namesIn = (source: string, jsx = false) =>
  importsOf(scan(source, jsx))
    .map(one => one.names)
    .sort();

describe('telling code from what only looks like it', () => {
  test('every form of import is found', () => {
    const source = `
      import a from './a.ts'; import type { B } from "./b.ts"; import './c.ts';
      export * from './d.ts'; export { e, type F } from './e.ts'; import g, * as h from './g.ts';
      type I = import('./i.ts').I; const j = await import(\`./j.ts\`); const k = require('./k.ts');
      const l = new Worker(new URL('./l.ts', import.meta.url));`;
    expect(namesIn(source)).toEqual('abcdegijkl'.split('').map(name => `./${name}.ts`));
  });

  test('an import that is computed is told as such', () => {
    expect(namesIn('const x = import(where);')).toEqual([null]);
  });

  test('comments and strings that speak of imports import nothing', () => {
    const source = `// import './a.ts'
      /* import './b.ts' */ const x = "import './c.ts'"; const y = \`import './d.ts' \${"from './e.ts'"}\`;
      const z = /import '.\\/f.ts'/; const import_ = thing.import('./g.ts'); const text = 'from "./h.ts"';`;
    expect(namesIn(source)).toEqual([]);
  });

  test('a slash divides after a value and opens a regular expression elsewhere', () => {
    expect(scan('const x = a[0]! / b; const s = "q" / c; i++ / 2; new Date()', false).code).toContain('new Date()');
    expect(scan('const x = text.match(/["\'`/*]/g); new Date()', false).code).toContain('new Date()');
    expect(scan('const x = text.match(/new Date()/);', false).code).not.toContain('Date');
    expect(scan('return /[/"]new Date()/.test(x)', false).code).not.toContain('Date');
  });

  test('the words of a page are not code, what stands in braces is', () => {
    const page = `const page = <p title="it's" {...rest}>Don't say new Date() // here{/* nor here */}
      <br/>{items.map(item => <li key={item}>{item ? <b>\`</b> : new Date()}</li>)}</p>; import './a.ts';`;
    const { code } = scan(page, true);
    expect(code.match(/new Date\(\)/g)).toHaveLength(1);
    expect(namesIn(page, true)).toEqual(['./a.ts']);
  });

  test('type parameters in a page are not elements', () => {
    const source = "const pick = <T,>(x: T) => x; const m = new Map<string, Set<number>>(); import './a.ts';";
    expect(namesIn(source, true)).toEqual(['./a.ts']);
  });

  test('any text is scanned without loss of place', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('`', '${', '}', '/*', '*/', '//', '"', "'", '<a', '</a>', '/>', '\n', '\\'),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.boolean(), (pieces, jsx) => {
        const source = pieces.join('');
        const { code } = scan(source, jsx);
        expect(code).toHaveLength(source.length);
        expect(code.split('\n')).toHaveLength(source.split('\n').length);
      }),
    );
  });
});
