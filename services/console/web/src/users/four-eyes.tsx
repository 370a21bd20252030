import { useQuery } from '@tanstack/react-query';
import type { FourEyesRule } from '@vigie/contracts/four-eyes';
import type { FourEyesView } from '@vigie/contracts/rest/rules';
import { useApi } from '../api/api-context.tsx';
import { useMay } from '../api/session.ts';
import form from '../parts/form.module.css';
import { Panel } from '../parts/panel.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { useAct } from '../parts/use-act.ts';
import { useSay } from '../say.tsx';

const WHENS = ['never', 'harm', 'always'] as const;

/** When a verdict is published by a second person: an operator says it, everybody can read it. */
export function FourEyes() {
  const say = useSay();
  const api = useApi();
  const rule = useQuery({
    queryKey: ['four-eyes'],
    queryFn: () => api.get<FourEyesView>('/api/rules/four-eyes'),
  });
  return (
    <Panel title={say('rule.title')}>
      {rule.isPending && <Loading lines={2} />}
      {rule.isError && <Failed error={rule.error} retry={() => void rule.refetch()} />}
      {rule.data !== undefined && <Rule view={rule.data} />}
    </Panel>
  );
}

function Rule({ view }: { readonly view: FourEyesView }) {
  const say = useSay();
  const api = useApi();
  const act = useAct();
  const isOperator = useMay();
  const { rule, set, people, inForce } = view;
  const harm = rule.when === 'harm' ? rule.harm : 0.5;
  const put = (to: FourEyesRule | null): void =>
    void act(() => api.send('PUT', '/api/rules/four-eyes', { rule: to }), {
      done: say('rule.changed'),
      refresh: [['four-eyes'], ['claim']],
      undo: () => put(set ? rule : null),
    });
  return (
    <div className={form.form}>
      <div className={form.row}>
        <label className={form.field}>
          {say('rule.when')}
          <select
            disabled={!isOperator}
            value={rule.when}
            onChange={({ target }) => {
              const when = WHENS.find((each) => each === target.value) ?? 'harm';
              put(when === 'harm' ? { when, harm } : { when });
            }}
          >
            {WHENS.map((when) => (
              <option key={when} value={when}>
                {say(`rule.${when}`)}
              </option>
            ))}
          </select>
        </label>
        {rule.when === 'harm' && (
          <label className={form.field}>
            {say('rule.harm.least')}
            <input
              key={harm}
              type="number"
              min={0}
              max={1}
              step={0.05}
              disabled={!isOperator}
              defaultValue={harm}
              onBlur={({ target }) => {
                const next = target.valueAsNumber;
                if (next >= 0 && next <= 1 && next !== harm) put({ when: 'harm', harm: next });
              }}
            />
          </label>
        )}
        {isOperator && set && (
          <button type="button" className={form.plain} onClick={() => put(null)}>
            {say('rule.default')}
          </button>
        )}
      </div>
      <p className={form.hint}>
        {say(set ? 'rule.set' : 'rule.unset')}{' '}
        {rule.when !== 'never' && say(inForce ? 'rule.in-force' : 'rule.too-few', { people })}
      </p>
    </div>
  );
}
