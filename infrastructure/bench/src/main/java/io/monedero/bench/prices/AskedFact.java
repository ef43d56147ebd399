package io.monedero.bench.prices;

import io.monedero.pricing.book.Buyer;
import io.monedero.pricing.book.Calendar;
import io.monedero.pricing.book.Item;
import io.monedero.pricing.book.Per;
import io.monedero.pricing.book.SalesCounts;
import io.monedero.pricing.book.SalesWindow;
import io.monedero.pricing.book.SoldIn;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * A question as the fact that the rule engine matches, as plain numbers and texts: what it likes best. Made before the clock
 * runs, so that the rule engine has no part in the cost of zones and calendars.
 */
public final class AskedFact {
    private final PriceScan.Facts facts;
    private final World world;
    private final Set<String> usedCalendars;
    private final Set<String> boughtCalendars;
    private final SalesCounts counts;

    AskedFact(Question question, World world) {
        this.facts = PriceScan.facts(question);
        this.world = world;
        this.usedCalendars = calendars(facts.used());
        this.boughtCalendars = calendars(facts.bought());
        this.counts = world.sales();
    }

    public String getProduct() {
        return item().productId().toString();
    }

    public Set<String> getProductTags() {
        return item().productTags();
    }

    public String getChannel() {
        return facts.question().channel().name();
    }

    public int getMinutes() {
        Integer minutes = item().minutes();
        return minutes == null ? -1 : minutes;
    }

    public Set<String> getCustomerTags() {
        return buyer().tags();
    }

    public String getCustomer() {
        return String.valueOf(buyer().customerId());
    }

    public int getUsedAge() {
        return facts.ageWhenUsed();
    }

    public int getBoughtAge() {
        return facts.ageWhenBought();
    }

    public long getUsedDay() {
        return facts.used().toLocalDate().toEpochDay();
    }

    public long getBoughtDay() {
        return facts.bought().toLocalDate().toEpochDay();
    }

    public int getUsedMinute() {
        return facts.used().toLocalTime().toSecondOfDay() / 60;
    }

    public int getBoughtMinute() {
        return facts.bought().toLocalTime().toSecondOfDay() / 60;
    }

    public int getUsedWeekday() {
        return facts.used().getDayOfWeek().getValue();
    }

    public int getBoughtWeekday() {
        return facts.bought().getDayOfWeek().getValue();
    }

    public boolean isUsedHoliday() {
        return world.holidays().on(facts.used().toLocalDate());
    }

    public boolean isBoughtHoliday() {
        return world.holidays().on(facts.bought().toLocalDate());
    }

    public Set<String> getUsedCalendars() {
        return usedCalendars;
    }

    public Set<String> getBoughtCalendars() {
        return boughtCalendars;
    }

    /** Seconds, −1 for what has no use moment. */
    public long getAhead() {
        return facts.ahead() == null ? -1 : facts.ahead().toSeconds();
    }

    public long soldInFamily(String family, String per, boolean used) {
        return sold(new SoldIn.Family(UUID.fromString(family)), Per.valueOf(per), used);
    }

    public long soldInSubfamily(String subfamily, String per, boolean used) {
        return sold(new SoldIn.Subfamily(UUID.fromString(subfamily)), Per.valueOf(per), used);
    }

    private long sold(SoldIn soldIn, Per per, boolean used) {
        ZonedDateTime from =
                (used ? facts.used() : facts.bought()).truncatedTo(per == Per.DAY ? ChronoUnit.DAYS : ChronoUnit.HOURS);
        ZonedDateTime until = per == Per.DAY ? from.plusDays(1) : from.plusHours(1);
        return counts.sold(new SalesWindow(soldIn, from.toInstant(), until.toInstant()));
    }

    private Set<String> calendars(ZonedDateTime at) {
        Set<String> open = new HashSet<>();
        for (Calendar calendar : world.calendars()) {
            if (PriceScan.calendar(calendar, at.toLocalDate(), at.toLocalTime())) {
                open.add(calendar.id().toString());
            }
        }
        return open;
    }

    private Item item() {
        return facts.question().item();
    }

    private Buyer buyer() {
        return facts.buyer();
    }
}
