import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import type { EvidenceImport, EvidencePage } from '@vigie/contracts/rest/evidence';
import { useApi } from '../api/api-context.tsx';
import { useMay } from '../api/session.ts';
import form from '../parts/form.module.css';
import { Moment } from '../parts/moment.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { Table } from '../parts/table.tsx';
import table from '../parts/table.module.css';
import { useAct } from '../parts/use-act.ts';
import { useSay } from '../say.tsx';

/** What others published: how much is held, finding in it, and bringing a file in. */
export function Evidence() {
  const say = useSay();
  const api = useApi();
  const intl = useIntl();
  const mayImport = useMay('fact-checker');
  const [words, setWords] = useState('');
  const found = useQuery({
    queryKey: ['evidence', words],
    queryFn: () => api.get<EvidencePage>('/api/evidence', { q: words, limit: 30 }),
    placeholderData: (before) => before,
  });
  const near = found.data?.evidence ?? [];
  return (
    <Page
      title={say('nav.evidence')}
      end={found.data !== undefined && <span>{say('evidence.held', { count: found.data.count })}</span>}
    >
      {mayImport && (
        <Panel title={say('evidence.import')}>
          <ImportForm />
        </Panel>
      )}
      <Panel title={say('evidence.find')}>
        <label className={form.field}>
          {say('evidence.find.words')}
          <input type="search" value={words} onChange={({ target }) => setWords(target.value)} />
        </label>
        {found.isPending && <Loading lines={4} />}
        {found.isError && <Failed error={found.error} retry={() => void found.refetch()} />}
        {found.data?.count === 0 && <Empty title={say('evidence.none')}>{say('evidence.none.hint')}</Empty>}
        {found.isSuccess && found.data.count > 0 && words.trim() !== '' && near.length === 0 && (
          <Empty title={say('evidence.empty.search')}>{say('evidence.empty.search.hint')}</Empty>
        )}
        {near.length > 0 && (
          <Table
            columns={[
              { name: say('evidence.claim') },
              { name: say('evidence.publisher') },
              { name: say('evidence.date') },
              { name: say('evidence.rating') },
              { name: say('evidence.similarity'), figure: true },
            ]}
          >
            {near.map((evidence) => (
              <tr key={evidence.id}>
                <td className={table.words}>
                  <a href={evidence.url} target="_blank" rel="noopener noreferrer" dir="auto" lang={evidence.language}>
                    {evidence.claimReviewed}
                  </a>
                </td>
                <td>{evidence.publisher}</td>
                <td className={table.time}>
                  {evidence.publishedAt !== null && <Moment at={evidence.publishedAt} precision="day" />}
                </td>
                <td>{evidence.rating}</td>
                <td className={table.figure}>
                  {intl.formatNumber(evidence.similarity, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
                </td>
              </tr>
            ))}
          </Table>
        )}
      </Panel>
    </Page>
  );
}

function ImportForm() {
  const say = useSay();
  const api = useApi();
  const act = useAct();
  const [isBusy, setBusy] = useState(false);
  const [result, setResult] = useState<EvidenceImport | null>(null);
  const bring = async (file: File | undefined) => {
    if (file === undefined) return;
    setBusy(true);
    setResult(null);
    const text = await file.text();
    const type = /^\s*\{[^\n]*\}\s*\n\s*\{/.test(text) ? 'application/x-ndjson' : 'application/json';
    const answer = await act(() => api.sendText<EvidenceImport>('/api/evidence', text, type), {
      refresh: [['evidence'], ['claim']],
    });
    setBusy(false);
    if (answer !== undefined) setResult(answer);
  };
  return (
    <div className={form.form}>
      <label className={form.field}>
        {say('evidence.file')}
        <input
          type="file"
          accept=".json,.jsonld,.ndjson,application/json,application/ld+json,application/x-ndjson"
          disabled={isBusy}
          onChange={({ target }) => void bring(target.files?.[0])}
        />
        <span className={form.hint}>{say('evidence.file.hint')}</span>
      </label>
      {isBusy && <Loading lines={1} />}
      {result !== null && (
        <div role="status">
          <p>{say('evidence.imported', { added: result.added, updated: result.updated })}</p>
          {result.problems.length > 0 && (
            <>
              <p className={form.problem}>{say('evidence.problems', { count: result.problems.length })}</p>
              <ul>
                {result.problems.slice(0, 50).map((problem) => (
                  <li key={`${problem.line} ${problem.field ?? ''}`} className={form.hint}>
                    {say('evidence.problem', {
                      line: problem.line,
                      field: problem.field ?? '—',
                      expected: problem.expected,
                    })}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </div>
  );
}
