package io.monedero.functions.backoffice;

import io.monedero.tenancy.Permission;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places of the back office, in the order of a working day. The name of a place is the text {@code nav.<path>}, what
 * it is for {@code nav.<path>.about}. A place without a permission is open to whoever works here.
 */
public enum Navigation {
    SALES(Group.SALES, "sales", Permission.SELL),
    CUSTOMERS(Group.CUSTOMERS, "customers", Permission.MANAGE_CUSTOMERS),
    ACCOUNTS(Group.CUSTOMERS, "accounts", Permission.MANAGE_ACCOUNTS),
    ACCOUNT_OPERATIONS(Group.CUSTOMERS, "account-operations", Permission.MANAGE_ACCOUNTS),
    FEES(Group.CUSTOMERS, "fees", Permission.MANAGE_FEES),
    PRODUCTS(Group.CATALOGUE, "products", Permission.MANAGE_CATALOGUE),
    ATTRIBUTES(Group.CATALOGUE, "attributes", Permission.MANAGE_CATALOGUE),
    KITCHEN(Group.CATALOGUE, "kitchen", Permission.MANAGE_CATALOGUE),
    BOOKING_TYPES(Group.CATALOGUE, "booking-types", Permission.MANAGE_CATALOGUE),
    FAMILIES(Group.CATALOGUE, "families", Permission.MANAGE_CATALOGUE),
    TAXES(Group.CATALOGUE, "taxes", Permission.MANAGE_CATALOGUE),
    PAYMENT_METHODS(Group.CATALOGUE, "payment-methods", Permission.MANAGE_CATALOGUE),
    PRICES(Group.PRICES, "prices", Permission.MANAGE_CATALOGUE),
    PRICE_CALENDARS(Group.PRICES, "price-calendars", Permission.MANAGE_CATALOGUE),
    HOLIDAYS(Group.PRICES, "holidays", Permission.MANAGE_CATALOGUE),
    PROMOTIONS(Group.PRICES, "promotions", Permission.MANAGE_CATALOGUE),
    PRICE_DRAFTS(Group.PRICES, "price-drafts", Permission.MANAGE_CATALOGUE),
    PRICE_REVIEW(Group.PRICES, "price-review", Permission.MANAGE_CATALOGUE),
    PRICE_MAP(Group.PRICES, "price-map", Permission.MANAGE_CATALOGUE),
    PRICE_CHECK(Group.PRICES, "price-check", Permission.MANAGE_CATALOGUE),
    STOCK(Group.STOCK, "stock", Permission.MANAGE_STOCK),
    PURCHASE_ORDERS(Group.STOCK, "purchase-orders", Permission.MANAGE_STOCK),
    DELIVERY_NOTES(Group.STOCK, "delivery-notes", Permission.MANAGE_STOCK),
    STOCK_COUNTS(Group.STOCK, "stock-counts", Permission.MANAGE_STOCK),
    SUPPLIERS(Group.STOCK, "suppliers", Permission.MANAGE_STOCK),
    INVOICES(Group.INVOICING, "invoices", null),
    FEE_FAILURES(Group.INVOICING, "fee-failures", Permission.MANAGE_FEES),
    COMPANIES(Group.BUSINESS, "companies", Permission.MANAGE_INVOICING),
    ACCOUNT_TYPES(Group.BUSINESS, "account-types", Permission.MANAGE_ACCOUNTS),
    VOUCHER_TYPES(Group.BUSINESS, "voucher-types", Permission.MANAGE_ACCOUNTS),
    FEE_TYPES(Group.BUSINESS, "fee-types", Permission.MANAGE_FEES),
    STAFF(Group.BUSINESS, "staff", Permission.MANAGE_STAFF);

    private final Group group;
    private final String path;
    private final @Nullable Permission needed;

    Navigation(Group group, String path, @Nullable Permission needed) {
        this.group = group;
        this.path = path;
        this.needed = needed;
    }

    public String path() {
        return path;
    }

    public String text() {
        return "nav." + path;
    }

    /** The groups that have a place where this member of staff may go. */
    public static List<Group> groups(Page page) {
        return Arrays.stream(Group.values())
                .filter(group -> !group.places(page).isEmpty())
                .toList();
    }

    /** What belongs together in the side bar; its heading is the text {@code nav.group.<name>}. */
    public enum Group {
        SALES,
        CUSTOMERS,
        CATALOGUE,
        PRICES,
        STOCK,
        INVOICING,
        BUSINESS;

        public String text() {
            return "nav.group." + name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The places of the group where this member of staff may go. */
        public List<Navigation> places(Page page) {
            return Arrays.stream(Navigation.values())
                    .filter(place -> place.group == this && (place.needed == null || page.may(place.needed)))
                    .toList();
        }
    }
}
