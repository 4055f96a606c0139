import {
  Artifact,
  type Attachment,
  BlockQuote,
  Circle,
  Document,
  Emphasis,
  Figure,
  G,
  Group,
  H1,
  H2,
  H3,
  H4,
  Lang,
  Line,
  Link,
  List,
  ListItem,
  Note,
  P,
  Page,
  type PageProps,
  Rect,
  Section,
  Span,
  Strong,
  Svg,
  SvgText,
  Table,
  TOC,
  View,
} from '@/lib/pdf';

const lorem =
  'De gemeente weegt de taak, de middelen en de mensen. Zij vergelijkt wat gevraagd wordt met wat er is, en ' +
  'schrijft op waar het knelt. Besluiten volgen pas als de vragen beantwoord zijn. ';

const longUrl = `https://example.org/${'pad/'.repeat(40)}einde?vraag=${'x'.repeat(120)}`;
export const unbroken = 'donaudampfschiffahrt'.repeat(500);
const foreign =
  'Ελληνικά, Български, čeština, żółć, 😀👍🏽❤️👩‍👩‍👧 en 漢字, עברית, \u0000\u0007\uE000, ✓ → ☐.';

export const attachment: Attachment = {
  name: 'gegevens.csv',
  bytes: new TextEncoder().encode('taak;last\nregister;3\n'),
  mimeType: 'text/csv',
  description: 'The figures of the tables',
  relationship: 'Data',
};

const page: Pick<PageProps, 'header' | 'footer' | 'pageLabel'> = {
  header: 'Proef & meer',
  footer: 'Voettekst',
  pageLabel: (number, total) => `${number} / ${total}`,
};

const Chart = () => (
  <Svg width={300} height={80} viewBox="0 0 300 80">
    <Line x1={0} y1={70} x2={300} y2={70} stroke="#767676" strokeWidth={1} />
    {[20, 50, 35].map((height, index) => (
      <G key={height}>
        <Rect x={index * 100 + 10} y={70 - height} width={60} height={height} fill="#00545a" />
        <SvgText
          x={index * 100 + 10}
          y={79}
          style={{ fontSize: 8 }}
        >{`Staaf ${index + 1} ☺`}</SvgText>
      </G>
    ))}
  </Svg>
);

const rows = Array.from({ length: 75 }, (_, index) => [
  `Taak ${index + 1}`,
  index % 7 === 0 ? `${lorem}${lorem}` : 'Register van de ruimtelijke-ordeningsverplichtingen',
  String((index * 37) % 100),
]);

const columns = [
  { header: 'Taak', width: 2, rowHeader: true },
  { header: 'Omschrijving', width: 5 },
  { header: 'Last', width: 1, align: 'right' },
] as const;

const TextChapter = () => (
  <Section>
    <H1 id="tekst">Tekst & tekens</H1>
    <P>
      Een alinea met <Strong>nadruk</Strong>, <Emphasis>een titel</Emphasis>,{' '}
      <Link to="https://example.org/a?b=1&c=2">
        een koppeling die lang genoeg is om over het einde van de regel te lopen
      </Link>
      , <Link to="#tabel">een verwijzing</Link>, <Lang code="fr">déjà vu</Lang> en{' '}
      <Link to="https://example.org/en" alt="English page">
        een <Lang code="en">English</Lang> koppeling
      </Link>
      . <Span style={{ color: '#00545a' }}>{lorem.repeat(2)}</Span>
    </P>
    <H2>Vreemde tekens</H2>
    <P>{foreign}</P>
    <P lang="en">A paragraph in English.</P>
    <Group lang="de">
      <P>Ein Absatz auf Deutsch.</P>
    </Group>
    <P>
      Een lange URL: <Link to={longUrl}>{longUrl}</Link>
    </P>
    <P>
      Geen koppeling: <Link to="javascript:alert(1)">gevaar</Link>.
    </P>
    <H2>Lijsten</H2>
    <List>
      <ListItem>{lorem}</ListItem>
      <ListItem>
        Met een lijst erin
        <List ordered>
          <ListItem>Een</ListItem>
          <ListItem>
            Twee
            <List>
              <ListItem>{lorem}</ListItem>
            </List>
          </ListItem>
        </List>
      </ListItem>
    </List>
    <H2>Aanhalingen</H2>
    <BlockQuote>{lorem}</BlockQuote>
    <Note keepTogether>
      <P>{lorem}</P>
    </Note>
    <Note>
      {lorem} <Strong>Let op.</Strong>
    </Note>
    <Artifact style={{ borderBottomWidth: 1, borderBottomColor: '#767676', marginVertical: 6 }} />
    <H3>Een lange notitie zonder spaties</H3>
    <H4>Tienduizend tekens</H4>
    <P>{unbroken}</P>
    {Array.from({ length: 6 }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs are all alike
      <P key={index}>{lorem.repeat(8)}</P>
    ))}
  </Section>
);

const TableChapter = () => (
  <Section>
    <H1 id="tabel">Tabellen en figuren</H1>
    <Table caption="Tabel 1. Taken" columns={columns} rows={rows} />
    <H2>Een hoge rij</H2>
    <Table
      caption="Tabel 2. Een rij hoger dan een pagina"
      columns={columns}
      rows={[
        ['Taak', lorem.repeat(45), '1'],
        ['Verantwoordelijkheidsverdeling', unbroken.slice(0, 200), '2'],
        ['Leeg', null, null],
      ]}
    />
    <H2>Een figuur</H2>
    <Figure alt="Drie staven: 20, 50 en 35." caption="Figuur 1. Drie staven">
      <Chart />
    </Figure>
    <View style={{ flexDirection: 'row' }}>
      <P>Los</P>
    </View>
  </Section>
);

/** A document with every component, and with text that is hard to set. */
export const Fixture = () => (
  <Document
    title={'Proef: "A & B" <c> ’t Ω'}
    language="nl-NL"
    author="A & B"
    subject="Proef < echt"
    keywords="a, b"
  >
    <Page {...page}>
      <H1 listed={false}>Inhoud</H1>
      <TOC />
    </Page>
    <Page {...page}>
      <TextChapter />
    </Page>
    <Page {...page}>
      <TableChapter />
    </Page>
    <Page {...page} orientation="landscape">
      <H1>Liggend</H1>
      <P>{lorem}</P>
      <Svg0 />
    </Page>
  </Document>
);

const Svg0 = () => (
  <Figure alt="Een cirkel.">
    <Svg width={40} height={40} viewBox="0 0 40 40">
      <Circle cx={20} cy={20} r={15} fill="#00545a" />
    </Svg>
  </Figure>
);
