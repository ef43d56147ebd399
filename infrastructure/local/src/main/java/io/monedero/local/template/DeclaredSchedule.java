package io.monedero.local.template;

/**
 * Something that is started by the clock.
 *
 * @param name unique in the template
 * @param expression of EventBridge Scheduler: {@code rate(1 hour)} or {@code cron(…)}, in UTC
 * @param target the logical id of a function or a state machine
 * @param input JSON that the target gets, {@code {}} unless the template says otherwise
 */
public record DeclaredSchedule(String name, String expression, String target, String input) {}
