// Keeps a table of what each runner is to do, from the feed that holds the newest decision of each.
//
//   npm start                       prints what changes, until it is stopped
//   npm start -- --once             prints the table as JSON lines once nothing more comes, and ends
//   npm start -- --stack FILE       takes where and who from the launcher's stack.json
//
// Without --stack it takes them from BACKSTRIDE_KAFKA, _PROTOCOL, _USERNAME, _PASSWORD and _PROGRAM.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Kafka, logLevel } from 'kafkajs'

const QUIET_MILLIS = 3_000

const { values: options } = parseArgs({
  options: { once: { type: 'boolean' }, stack: { type: 'string' } }
})

function reader() {
  if (options.stack) {
    const stack = JSON.parse(readFileSync(options.stack, 'utf8'))
    return { program: stack.program, ...stack.partners[stack.program] }
  }
  const env = name => process.env[`BACKSTRIDE_${name}`]
  return {
    program: env('PROGRAM'),
    kafka: env('KAFKA'),
    protocol: env('PROTOCOL'),
    username: env('USERNAME'),
    password: env('PASSWORD')
  }
}

const { program, kafka: brokers, protocol, username, password } = reader()
const kafka = new Kafka({
  clientId: 'standing-sample',
  brokers: brokers.split(','),
  ssl: protocol === 'SASL_SSL',
  sasl: { mechanism: 'scram-sha-512', username, password },
  logLevel: logLevel.ERROR
})

// The table is in memory, so each start reads all of the feed: in a group of its own, which must begin with the program.
const consumer = kafka.consumer({ groupId: `${program}.standing-${randomUUID()}` })
const table = new Map()

// The newest record of a runner counts, so one that comes twice changes nothing. One without a value takes the runner out:
// they were erased, or share no more.
function take(runner, value) {
  if (value === null) {
    return table.delete(runner)
  }
  const before = table.get(runner)
  const standing = JSON.parse(value.toString())
  table.set(runner, standing)
  return before?.assessment !== standing.assessment || before?.action !== standing.action
}

function line(runner) {
  const standing = table.get(runner)
  return JSON.stringify({
    runner,
    action: standing?.action ?? null,
    since: standing?.since ?? null,
    assessment: standing?.assessment ?? null
  })
}

async function end(code) {
  await consumer.disconnect()
  process.exit(code)
}

// Nothing can come before the group is joined.
let lastAt = Number.POSITIVE_INFINITY
consumer.on(consumer.events.GROUP_JOIN, () => { lastAt = Date.now() })

await consumer.connect()
await consumer.subscribe({ topic: `backstride.${program}.standing`, fromBeginning: true })
await consumer.run({
  eachMessage: async ({ message }) => {
    lastAt = Date.now()
    const runner = message.key.toString()
    if (take(runner, message.value) && !options.once) {
      console.log(line(runner))
    }
  }
})

process.once('SIGINT', () => end(0))
process.once('SIGTERM', () => end(0))

if (options.once) {
  setInterval(() => {
    if (Date.now() - lastAt > QUIET_MILLIS) {
      [...table.keys()].sort().forEach(runner => console.log(line(runner)))
      end(0)
    }
  }, QUIET_MILLIS / 10)
}
