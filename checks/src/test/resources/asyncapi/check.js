// Prints what the official parser finds wrong in an AsyncAPI document, then its channels and messages.
import { Parser, fromFile } from '@asyncapi/parser'

const SEVERITIES = ['error', 'warning']

const { document, diagnostics } = await fromFile(new Parser(), process.argv[2]).parse()
for (const found of diagnostics.filter(found => found.severity < SEVERITIES.length)) {
  console.log(`${SEVERITIES[found.severity]}: ${found.message} (${found.path.join('.')})`)
}
console.log(document ? `${document.channels().all().length} channels, ${document.messages().all().length} messages` : 'unreadable')
