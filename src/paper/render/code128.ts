/**
 * The widths of bars and spaces of Code 128's symbols 0 to 105, six digits each; the stop has seven. In code set C, which is all
 * that is needed for digits, symbol n is the two digits n.
 */
const SYMBOLS =
  '212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222123122123221223211221132221231213212223112312131311222321122321221312212322112322211212123212321232121111323131123131321112313132113132311211313231113231311112133112331132131113123113321133121313121211331231131213113213311213131311123311321331121312113312311332111314111221411431111111224111422121124121421141122141221112214112412122114122411142112142211241211221114413111241112134111111242121142121241114212124112124211411212421112421211212141214121412121111143111341131141114113114311411113411311113141114131311141411131211412211214211232';
const START = 105;
const STOP = '2331112';
/** Symbols are checked modulo this. */
const CHECK = 103;

/** An even number of digits as Code 128: the widths of bars and spaces in turn, in modules, beginning with a bar. */
export function code128(digits: string): number[] {
  const pairs = digits.match(/\d\d/g)!.map(Number);
  const check = pairs.reduce((sum, pair, i) => sum + pair * (i + 1), START) % CHECK;
  const symbol = (n: number) => SYMBOLS.slice(n * 6, n * 6 + 6);
  return [...[START, ...pairs, check].map(symbol).join(''), ...STOP].map(Number);
}

/** The same as SVG, of one module's height. */
export function bars(digits: string): { width: number; svg: string } {
  let at = 0;
  let path = '';
  for (const [i, width] of code128(digits).entries()) {
    if (i % 2 === 0) path += `M${at} 0h${width}v1h-${width}z`;
    at += width;
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${at} 1" preserveAspectRatio="none"><path shape-rendering="crispEdges" d="${path}"/></svg>`;
  return { width: at, svg };
}
