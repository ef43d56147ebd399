package io.monedero.pricing.book;

/**
 * The conditions that can refuse a price or a promotion, in the order in which they are tried (P-12). Each says in which
 * form an explanation has the values wanted and seen.
 */
public enum Filter {
    /** Wanted: channels' codes; seen: the one of the sale. */
    CHANNEL("channel"),
    /** Minutes, whole numbers; seen is empty for what has no duration. */
    MINUTES("minutes"),
    /** Tags; seen: those of the customer, separated by a comma and a blank. */
    CUSTOMER_TAG("customer-tag"),
    /** Ids of customers; seen is empty for somebody unknown. */
    CUSTOMER("customer"),
    /** Years; seen is empty where no date of birth is known. */
    MIN_AGE("min-age"),
    MAX_AGE("max-age"),
    /** Days such as 2026-06-15. */
    FROM_DATE("from-date"),
    TO_DATE("to-date"),
    /** Wanted: {@code 16:00–20:00}, open as {@code 16:00–}; seen: a time. */
    HOURS("hours"),
    /** Names as in {@code MONDAY, TUESDAY}. */
    WEEKDAY("weekday"),
    /** {@code true} or {@code false}. */
    HOLIDAY("holiday"),
    /** Wanted: the name of the calendar; seen: day and time such as 2026-06-15T16:00. */
    CALENDAR("calendar"),
    /** Durations such as {@code PT1440H}; seen is empty for what has no use moment. */
    MORE_THAN_AHEAD("more-than-ahead"),
    UNTIL_BEFORE("until-before"),
    /** Units, whole numbers. */
    MIN_SALES("min-sales"),
    MAX_SALES("max-sales"),
    /** Of a promotion: how many units it wants, and how many of them the cart has. */
    PROMOTION_LINES("promotion-lines"),
    /** Of a promotion: within how many days, and over how many the cart's use dates stretch. */
    PROMOTION_DAYS("promotion-days");

    private final String code;

    Filter(String code) {
        this.code = code;
    }

    /** Stable name in kebab case, as explanations have it. */
    public String code() {
        return code;
    }
}
