package io.monedero.functions.backoffice.vouchers;

import io.monedero.functions.backoffice.Page;
import io.monedero.vouchers.PayingTimes;
import io.monedero.vouchers.Validity;
import io.monedero.vouchers.Worth;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** What vouchers hold and when one can pay with them, in the words of a page. */
public record VoucherWords(Page page) {

    /** 120,00 € or 4,5. */
    public String worth(Worth worth) {
        return switch (worth) {
            case Worth.OfMoney(var money) -> page.money(money);
            case Worth.OfUnits units -> page.number(units.amount());
        };
    }

    /** One for each condition; where there is none, that there is none. */
    public List<String> times(PayingTimes times) {
        List<String> words = new ArrayList<>();
        if (times.validity() != null) {
            words.add(validity(times.validity()));
        }
        if (!times.weekdays().isEmpty()) {
            words.add(times.weekdays().stream().sorted().map(this::weekday).collect(Collectors.joining(", ")));
        }
        if (times.fromHour() != null || times.toHour() != null) {
            words.add(Objects.toString(times.fromHour(), "") + "–" + Objects.toString(times.toHour(), ""));
        }
        return words.isEmpty() ? List.of(page.text("vouchers.always")) : words;
    }

    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, page.language());
    }

    private String validity(Validity validity) {
        return validity.count() + " "
                + page.text("prices.unit." + validity.unit().name().toLowerCase(Locale.ROOT));
    }
}
