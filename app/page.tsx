export default function HomePage() {
  return <h1>Candor</h1>;
}
