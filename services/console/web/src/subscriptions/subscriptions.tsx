export function Subscriptions() {
  return null;
}
