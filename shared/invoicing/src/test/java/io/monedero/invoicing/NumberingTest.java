package io.monedero.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monedero.kernel.Refused;
import io.monedero.tenancy.TenantTransactions;
import io.monedero.tenancy.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NumberingTest {
    private final IssuingInvoices issuing = Business.bean(IssuingInvoices.class);
    private final SeriesBook book = Business.bean(SeriesBook.class);
    private final Business business = Business.inMadrid();

    @BeforeEach
    void june() {
        TestClock.set(Instant.parse("2026-06-15T10:00:00Z"));
    }

    @Test
    @DisplayName("I-03 eight writers on one series, many of whom roll back, leave no gap and no double")
    void concurrent() throws Exception {
        var transactions = Business.bean(TenantTransactions.class);
        List<Callable<List<String>>> writers = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            int mine = writer;
            writers.add(() -> {
                List<String> numbers = new ArrayList<>();
                for (int round = 0; round < 25; round++) {
                    boolean fails = (round + mine) % 3 == 0;
                    int count = 1 + (round + mine) % 4;
                    try {
                        numbers.addAll(transactions.write(business.tenant().id(), () -> {
                            List<String> taken = issue(count);
                            if (fails) {
                                throw new IllegalStateException("rolled back");
                            }
                            return taken;
                        }));
                    } catch (IllegalStateException rolledBack) {
                        assertThat(rolledBack).hasMessage("rolled back");
                    }
                }
                return numbers;
            });
        }
        List<String> issued = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(writers)) {
                issued.addAll(done.get());
            }
        }

        assertThat(issued)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, issued.size())
                        .mapToObj("FS/2026/%05d"::formatted)
                        .toList());
        assertThat(business.series(InvoiceKind.SIMPLIFIED).now().lastNumber()).isEqualTo(issued.size());
    }

    @Test
    @DisplayName("I-03 the year turns at the business' midnight, not at Greenwich's")
    void newYear() {
        assertThat(issueAt("2026-12-31T22:59:59Z")).isEqualTo("FS/2026/00001");
        assertThat(issueAt("2026-12-31T23:00:00Z")).isEqualTo("FS/2027/00001");
        assertThat(issueAt("2027-01-01T00:00:00Z")).isEqualTo("FS/2027/00002");
    }

    @Test
    @DisplayName("I-03 whose clock is a second behind New Year still issues on the last day of the series")
    void lateClock() {
        issueAt("2026-12-31T22:59:58Z");
        issueAt("2026-12-31T23:00:00Z");
        TestClock.set(Instant.parse("2026-12-31T22:59:59Z"));
        Invoice late = issuing.issue(business.tenant(), business.draft(InvoiceKind.SIMPLIFIED, 100));

        assertThat(late.number()).isEqualTo("FS/2027/00002");
        assertThat(late.issuedOn()).isEqualTo(LocalDate.parse("2027-01-01"));
    }

    @Test
    @DisplayName("I-03 a year without documents changes nothing, and a series without reset counts on")
    void yearsBetween() {
        Series series = business.series(InvoiceKind.SIMPLIFIED).now();
        book.change(business.tenant(), series.id(), series.version(), new SeriesFormat("T-###"), false, 998);

        assertThat(issueAt("2026-12-31T10:00:00Z")).isEqualTo("T-998");
        assertThat(issueAt("2029-01-01T10:00:00Z")).isEqualTo("T-999");
        assertThat(issueAt("2029-01-02T10:00:00Z")).isEqualTo("T-1000");
    }

    @Test
    @DisplayName("I-03 the first number counts for a series that did not begin, then for the next year")
    void firstNumber() {
        Series fresh = business.series(InvoiceKind.SIMPLIFIED).now();
        change(fresh, "FS/{YYYY}/#####", true, 342);
        assertThat(issueAt("2026-06-15T10:00:00Z")).isEqualTo("FS/2026/00342");
        change(business.series(InvoiceKind.SIMPLIFIED).now(), "FS/{YYYY}/#####", true, 1);
        assertThat(issueAt("2026-06-15T10:00:00Z")).isEqualTo("FS/2026/00343");
        assertThat(issueAt("2027-06-15T10:00:00Z")).isEqualTo("FS/2027/00001");
    }

    @Test
    @DisplayName("I-03 taking numbers does not disturb who is editing the series")
    void versionUntouched() {
        Series before = business.series(InvoiceKind.SIMPLIFIED).now();
        issue(3);

        Series after = change(before, "FS{YY}-####", true, 1);

        assertThat(after.lastNumber()).isEqualTo(3);
        assertThat(after.lastDate()).isEqualTo(LocalDate.parse("2026-06-15"));
        assertThat(issue(1)).containsExactly("FS26-0004");
        assertThatThrownBy(() -> change(before, "X{YY}-####", true, 1))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("changed-meanwhile"));
    }

    @Test
    @DisplayName("I-03 a format that another series of the company uses or used is refused")
    void formatTaken() {
        Series simplified = business.series(InvoiceKind.SIMPLIFIED).now();
        issue(1);
        assertRefused("format-taken", () -> change(simplified, "F/{YYYY}/###", true, 1));
        Series moved = change(simplified, "T/{YYYY}/###", true, 1);

        assertRefused(
                "format-taken", () -> change(business.series(InvoiceKind.FULL).now(), "FS/{YYYY}/#", true, 1));
        assertRefused("format-without-year", () -> change(moved, "T/###", true, 1));
        assertRefused("series-begun", () -> change(moved, "T/###", false, 7));
        assertRefused("first-number", () -> change(moved, "T/{YYYY}/###", true, 0));
    }

    private Series change(Series series, String format, boolean yearlyReset, long first) {
        return book.change(
                business.tenant(), series.id(), series.version(), new SeriesFormat(format), yearlyReset, first);
    }

    private String issueAt(String moment) {
        TestClock.set(Instant.parse(moment));
        return issue(1).getFirst();
    }

    private List<String> issue(int count) {
        InvoiceDraft draft = business.draft(InvoiceKind.SIMPLIFIED, 1000);
        return issuing.issueAll(business.tenant(), java.util.Collections.nCopies(count, draft)).stream()
                .map(Invoice::number)
                .toList();
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
