import { describe as suite, expect, it } from '@jest/globals';
import { createLog, type LogFields } from './logger.js';

function lines(work: (log: ReturnType<typeof createLog>) => void): Record<string, unknown>[] {
  const written: string[] = [];
  work(createLog('test', 'info', { write: (line: string) => void written.push(line) }));
  return written.map((line) => JSON.parse(line) as Record<string, unknown>);
}

suite('the log', () => {
  it('writes one JSON line with time, level and process', () => {
    const [line] = lines((log) => log.info('started', { port: 3000 }));
    expect(line).toMatchObject({ level: 'info', process: 'test', msg: 'started', port: 3000 });
    expect(Number.isNaN(Date.parse(String(line?.['time'])))).toBe(false);
  });

  it('drops fields that are not on the list', () => {
    const fields = { problemId: 'p', text: '营业执照', phone: '138', token: 'secret' } as LogFields;
    const [line] = lines((log) => log.error('refused', fields));
    expect(line).toHaveProperty('problemId', 'p');
    expect(JSON.stringify(line)).not.toMatch(/营业执照|138|secret/);
  });

  it('describes an error without the rows that PostgreSQL quotes', () => {
    const failure = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (phone)=(138)' });
    const [line] = lines((log) => log.error('failed', { error: new Error('outer', { cause: failure }) }));
    expect(line?.['error']).toMatchObject({ name: 'Error', message: 'outer', cause: { code: '23505' } });
    expect(JSON.stringify(line)).not.toMatch(/Key \(phone\)/);
  });
});
