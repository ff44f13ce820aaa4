/** A text as a PDF, set in Times, a page for each form feed. Written by hand: plain characters only. */
export function printedLetter(text: string): Uint8Array {
  const pages = text.split('\f').flatMap(page => inSheets(page.split('\n')));
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const font = objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>');
  const kids = pages.map(lines => {
    const content = `BT /F 9 Tf 12 TL 40 780 Td ${lines.map(line => `(${escaped(line)}) Tj T*`).join('\n')} ET`;
    const stream = objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const rest = `/MediaBox [0 0 612 792] /Resources << /Font << /F ${font} 0 R >> >> /Contents ${stream} 0 R`;
    return objects.push(`<< /Type /Page /Parent 2 0 R ${rest} >>`);
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] >>`;
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\n`;
  return Buffer.from(`${file}startxref\n${file.lastIndexOf('xref\n0')}\n%%EOF\n`, 'latin1');
}

const sheetLines = 60;

function inSheets(lines: readonly string[]): string[][] {
  const sheets: string[][] = [];
  for (let i = 0; i < lines.length; i += sheetLines) sheets.push(lines.slice(i, i + sheetLines));
  return sheets;
}

const escaped = (line: string): string => line.replace(/[()\\]/g, '\\$&');
