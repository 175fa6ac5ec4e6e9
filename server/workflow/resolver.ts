import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Row } from '../access/scope.ts';
import type { Context } from '../context.ts';
import type { EntityClass } from '../crud/columns.ts';
import { createInputOf } from '../crud/inputs.ts';
import { one } from '../crud/read.ts';
import { rootTypeOf } from '../crud/selection.ts';
import { AvailableAction, availableActions } from './available.ts';
import { fire } from './fire.ts';
import type { Case, Workflow } from './workflow.ts';

type ResolverClass = abstract new () => object;

/** One typed mutation per event of a state machine, and `availableActions` on its records. */
export function eventsOf<T extends Case>(
  machine: Workflow<T>,
  noun: string = machine.entity.name,
): ResolverClass {
  const { entity } = machine;

  @Resolver(() => entity)
  abstract class Events {
    @FieldResolver(() => [AvailableAction], {
      nullable: true,
      description: 'What the viewer can do now; null in lists.',
    })
    availableActions(
      @Root() record: Row,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<AvailableAction[]> | null {
      return inList(info) ? null : availableActions(context, machine, record.id);
    }
  }
  for (const event of Object.keys(machine.events))
    addMutation(Events, machine as unknown as Workflow, event, noun);
  return Events;
}

/** Inside a page of records; the parts of a single record are few, and their page shows what can be done with each. */
function inList(info: GraphQLResolveInfo): boolean {
  return rootTypeOf(info).endsWith('Page');
}

function addMutation(target: ResolverClass, machine: Workflow, event: string, noun: string): void {
  const transition = machine.events[event]!;
  const { entity } = machine;
  const { prototype } = target as { prototype: object };
  const name = `${event}${noun}`;
  const Input =
    transition.input &&
    createInputOf(transition.input as EntityClass, `${name[0]!.toUpperCase()}${name.slice(1)}Input`);
  const run = async (
    id: string,
    version: number,
    requestId: string | undefined,
    context: Context,
    info: GraphQLResolveInfo,
    input: object = {},
  ) => one(context, entity, await fire(context, machine, event, { id, version, input, requestId }), info);
  Object.defineProperty(prototype, name, { value: run, configurable: true });
  Arg('id', () => ID)(prototype, name, 0);
  Arg('version', () => Int)(prototype, name, 1);
  Arg('requestId', () => ID, { nullable: true })(prototype, name, 2);
  Ctx()(prototype, name, 3);
  Info()(prototype, name, 4);
  if (Input) Arg('input', () => Input)(prototype, name, 5);
  Mutation(() => entity, { name, description: transition.about })(prototype, name, { value: run });
}
