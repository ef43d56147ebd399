/** What template.yaml declares: functions, routes, schedules, state machines. */
@NullMarked
package io.monedero.local.template;

import org.jspecify.annotations.NullMarked;
