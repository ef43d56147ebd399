package io.monedero.pricing;

import io.monedero.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Bills whose prices contain their taxes: the amounts shown are given, the net amounts are derived.
 *
 * <p>Lines of the same taxes are split together. The net of such a group is one of the two amounts next to the exact
 * one: the nearest, or the other where that brings net and taxes closer to the price shown. What no such choice can
 * express – no net amount and 21 % of it, both in cents, make 0.03 € – is the bill's explicit rounding.
 */
final class TaxInside {
    private TaxInside() {}

    static Bill bill(List<BillLine> lines, Currency currency) {
        List<Group> groups = groups(lines);
        Money shown = lines.stream().map(BillLine::price).reduce(Money.zero(currency), Money::plus);
        Money[] nets = nets(lines, groups, currency);
        Money rounding = missing(shown, lines, nets, currency);
        for (Group group : groups) {
            group.takeOther();
            Money[] others = nets(lines, groups, currency);
            Money otherRounding = missing(shown, lines, others, currency);
            if (Math.abs(otherRounding.minor()) < Math.abs(rounding.minor())) {
                nets = others;
                rounding = otherRounding;
            } else {
                group.takeOther();
            }
        }
        return bill(lines, nets, rounding, currency);
    }

    private static Bill bill(List<BillLine> lines, Money[] nets, Money rounding, Currency currency) {
        List<LineAmounts> amounts = IntStream.range(0, nets.length)
                .mapToObj(index -> new LineAmounts(nets[index], lines.get(index).price()))
                .toList();
        List<TaxAmount> taxes = TaxSums.of(lines, nets, currency);
        return new Bill(amounts, taxes, Bill.totals(amounts, taxes, rounding));
    }

    /** What the prices shown are above net and taxes. */
    private static Money missing(Money shown, List<BillLine> lines, Money[] nets, Currency currency) {
        Money sum = Money.zero(currency);
        for (Money net : nets) {
            sum = sum.plus(net);
        }
        for (TaxAmount tax : TaxSums.of(lines, nets, currency)) {
            if (!tax.tax().isWithholding()) {
                sum = sum.plus(tax.amount());
            }
        }
        return shown.minus(sum);
    }

    private static Money[] nets(List<BillLine> lines, List<Group> groups, Currency currency) {
        Money[] nets = new Money[lines.size()];
        for (Group group : groups) {
            long[] parts = group.parts();
            for (int part = 0; part < parts.length; part++) {
                nets[group.lines.get(part)] = new Money(parts[part], currency);
            }
        }
        return nets;
    }

    private static List<Group> groups(List<BillLine> lines) {
        Map<Set<Tax>, List<Integer>> byTaxes = new LinkedHashMap<>();
        for (int index = 0; index < lines.size(); index++) {
            Set<Tax> contained = new HashSet<>(lines.get(index).taxes());
            contained.removeIf(Tax::isWithholding);
            byTaxes.computeIfAbsent(contained, taxes -> new ArrayList<>()).add(index);
        }
        return byTaxes.entrySet().stream()
                .map(entry -> Group.of(entry.getKey(), entry.getValue(), lines))
                .toList();
    }

    /** Lines of the same taxes, with the net amount that is chosen for them now. */
    private static final class Group {
        private final List<Integer> lines;
        private final List<BigDecimal> shares;
        private long net;
        private long other;

        private Group(List<Integer> lines, List<BigDecimal> shares, BigDecimal exact) {
            this.lines = lines;
            this.shares = shares;
            long below = Rounding.down(exact);
            long above = Rounding.up(exact);
            this.net = Rounding.nearest(exact);
            this.other = net == below ? above : below;
        }

        static Group of(Collection<Tax> taxes, List<Integer> lines, List<BillLine> all) {
            BigDecimal factor =
                    taxes.stream().map(tax -> tax.rate().fraction()).reduce(BigDecimal.ONE, BigDecimal::add);
            List<Long> shown =
                    lines.stream().map(index -> all.get(index).price().minor()).toList();
            return new Group(
                    lines,
                    shown.stream().map(each -> Rounding.quotient(each, factor)).toList(),
                    Rounding.quotient(shown.stream().reduce(0L, Math::addExact), factor));
        }

        void takeOther() {
            long taken = other;
            other = net;
            net = taken;
        }

        long[] parts() {
            return Apportionment.of(shares, net);
        }
    }
}
