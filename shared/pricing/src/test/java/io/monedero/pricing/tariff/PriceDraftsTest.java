package io.monedero.pricing.tariff;

import static io.monedero.tenancy.TestApplication.bean;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PriceDraftsTest {
    private final Course course = Course.open();
    private final PriceDrafts drafts = bean(PriceDrafts.class);
    private final Prices prices = bean(Prices.class);
    private final TariffPrice half = course.add(course.percentOff("Mitad", "50"));
    private final TariffPrice third = course.add(course.percentOff("Tercio", "30"));
    private final TariffPrice tenth = course.add(course.percentOff("Décimo", "10"));

    @Test
    @DisplayName("P-01 a draft is changed without a change of what is in force, compared, and published")
    void published() {
        PriceDraft draft = drafts.create(course.tenant(), "Otoño");
        Tariff tariff = draft.tariff();
        prices.update(course.tenant(), tariff, half.id(), 1, course.percentOff("Mitad", "60"), null);
        prices.delete(course.tenant(), tariff, third.id());
        TariffPrice added = prices.create(course.tenant(), tariff, course.percentOff("Nuevo", "5"), null);
        prices.move(course.tenant(), tariff, tenth.id(), half.id());

        assertThat(course.order()).containsExactly("1 Mitad", "2 Tercio", "3 Décimo");
        assertThat(course.order(tariff)).containsExactly("1 Décimo", "2 Mitad", "3 Nuevo");
        assertThat(course.cost()).isEqualTo(course.eur(3000));
        assertThat(drafts.differences(course.tenant(), draft.id()))
                .extracting(each -> each.getClass().getSimpleName(), PriceDifference::priceId)
                .containsExactlyInAnyOrder(
                        tuple("Moved", tenth.id()),
                        tuple("Changed", half.id()),
                        tuple("Added", added.id()),
                        tuple("Removed", third.id()));

        drafts.publish(course.tenant(), draft.id());

        assertThat(course.order()).containsExactly("1 Décimo", "2 Mitad", "3 Nuevo");
        assertThat(course.cost()).isEqualTo(course.eur(5400));
        assertThat(drafts.all(course.tenant())).isEmpty();
        refused("unknown-draft", () -> drafts.publish(course.tenant(), draft.id()));
    }

    @Test
    @DisplayName("P-01 a draft whose ground has changed is not published, and says so beforehand")
    void outdated() {
        PriceDraft draft = drafts.create(course.tenant(), "Otoño");
        assertThat(drafts.get(course.tenant(), draft.id()).outdated()).isFalse();

        prices.enable(course.tenant(), course.inForce(), half.id(), false);

        assertThat(drafts.get(course.tenant(), draft.id()).outdated()).isTrue();
        refused("tariff-changed-meanwhile", () -> drafts.publish(course.tenant(), draft.id()));
        assertThat(course.cost()).isEqualTo(course.eur(4200));
    }

    @Test
    @DisplayName("P-01 the book of a draft has its prices, and sees each change of it at once")
    void book() {
        PriceDraft draft = drafts.create(course.tenant(), "Otoño");
        PriceBooks books = bean(PriceBooks.class);
        assertThat(books.of(course.tenant(), draft.tariff()).prices()).hasSize(3);

        prices.delete(course.tenant(), draft.tariff(), third.id());

        assertThat(books.of(course.tenant(), draft.tariff()).prices()).hasSize(2);
        assertThat(books.inForce(course.tenant()).prices()).hasSize(3);
        UUID id = draft.id();
        drafts.discard(course.tenant(), id);
        refused("unknown-draft", () -> books.of(course.tenant(), Tariff.draft(id)));
        refused("unknown-draft", () -> prices.list(course.tenant(), Tariff.draft(id), PriceFilter.none(), 0, 9));
    }

    @Test
    @DisplayName("P-01 a price that only changes its place among others is the only one called moved")
    void moved() {
        PriceDraft draft = drafts.create(course.tenant(), "Otoño");
        prices.move(course.tenant(), draft.tariff(), half.id(), null);

        assertThat(drafts.differences(course.tenant(), draft.id()))
                .singleElement()
                .satisfies(only -> assertThat(only.priceId()).isEqualTo(half.id()));
    }

    @Test
    @DisplayName("T-02 another business' draft does not exist")
    void foreign() {
        PriceDraft draft = drafts.create(course.tenant(), "Otoño");
        Course other = Course.open();

        refused("unknown-draft", () -> drafts.get(other.tenant(), draft.id()));
        refused("unknown-draft", () -> drafts.publish(other.tenant(), draft.id()));
        refused("unknown-draft", () -> drafts.discard(other.tenant(), draft.id()));
        assertThat(drafts.all(other.tenant())).isEmpty();
    }
}
