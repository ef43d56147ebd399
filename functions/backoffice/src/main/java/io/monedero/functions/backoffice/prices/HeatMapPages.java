package io.monedero.functions.backoffice.prices;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.kernel.Refused;
import io.monedero.pricing.Channel;
import io.monedero.pricing.simulation.Profile;
import io.monedero.pricing.simulation.Season;
import io.monedero.pricing.tariff.PriceDrafts;
import io.monedero.pricing.tariff.analysis.PriceSimulations;
import io.monedero.pricing.tariff.analysis.Scale;
import io.monedero.pricing.tariff.analysis.Simulation;
import io.monedero.tenancy.Permission;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;

/** P-13: the price of every hour of a week, or of every day of a season, before and after a draft. */
@Hidden
@Controller("/{tenant}/admin/price-map")
@Secured(SecurityRule.IS_AUTHENTICATED)
class HeatMapPages {
    /** A longer season is shown day by day. */
    private static final int MOST_DAYS_BY_HOUR = 14;

    private static final int MOST_DAYS_AHEAD = 3660;
    private static final int OLDEST = 150;
    private static final int LONGEST = 10_080;

    private final PriceSimulations simulations;
    private final PriceDrafts drafts;
    private final PriceForms forms;
    private final Clock clock;
    private final Pages pages;

    HeatMapPages(PriceSimulations simulations, PriceDrafts drafts, PriceForms forms, Clock clock, Pages pages) {
        this.simulations = simulations;
        this.drafts = drafts;
        this.forms = forms;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    MutableHttpResponse<String> map(Page page) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        HeatMapView form = form(page);
        Form asked = page.filters();
        HeatMapView content;
        try {
            content = asked.has("productId") ? form.with(simulation(page, asked, form.monday())) : form;
        } catch (Refused refused) {
            content = form.with(refused.refusal());
        }
        return pages.show("prices/heat-map.jte", page, content);
    }

    private Simulation simulation(Page page, Form asked, LocalDate monday) {
        LocalDate from = asked.has("from") ? asked.day("from") : monday;
        Season season = asked.has("to") ? new Season(from, asked.day("to")) : Season.week(from);
        Scale scale = season.days().size() > MOST_DAYS_BY_HOUR ? Scale.DAY : Scale.HOUR;
        return simulations.simulate(
                page.tenant(), asked.id("productId"), profile(asked), season, scale, asked.optionalId("draft"));
    }

    private static Profile profile(Form asked) {
        Channel channel = asked.has("channel") ? asked.choice("channel", Channel.class) : Channel.POS;
        Set<String> tags = Set.copyOf(asked.words("tags"));
        return new Profile(
                null,
                tags,
                asked.has("age") ? Integer.valueOf(asked.days("age", OLDEST)) : null,
                channel,
                Duration.ofDays(asked.has("ahead") ? asked.days("ahead", MOST_DAYS_AHEAD) : 0),
                asked.has("minutes") ? Integer.valueOf(asked.days("minutes", LONGEST)) : null,
                0);
    }

    private HeatMapView form(Page page) {
        List<Option> choices = drafts.all(page.tenant()).stream()
                .map(draft -> new Option(draft.id().toString(), draft.name()))
                .toList();
        LocalDate monday =
                page.tenant().dayAt(clock.instant()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new HeatMapView(
                forms.products(page.tenant()), ChannelChoices.of(page), choices, monday, null, null, null);
    }
}
