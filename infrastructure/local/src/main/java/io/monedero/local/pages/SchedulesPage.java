package io.monedero.local.pages;

import io.monedero.local.gateway.LocalExchange;
import io.monedero.local.machines.Schedules;
import java.io.IOException;
import java.net.URI;

/** What the clock starts: when it ran last and will run next, and a button to run it now. */
public final class SchedulesPage implements LocalPage {
    private final Schedules schedules;

    public SchedulesPage(Schedules schedules) {
        this.schedules = schedules;
    }

    @Override
    public String name() {
        return "schedules";
    }

    @Override
    public String title() {
        return "Schedules";
    }

    @Override
    public String about() {
        return schedules.all().size() + " from template.yaml";
    }

    @Override
    public void answer(LocalExchange exchange, Frame frame) throws IOException {
        if (!exchange.isPost()) {
            frame.show(exchange, 200, "schedules.jte", schedules.all());
        } else if (schedules.run(exchange.form().getOrDefault("schedule", "")).isPresent()) {
            exchange.redirect(URI.create("/local/schedules"));
        } else {
            frame.nothing(exchange);
        }
    }
}
