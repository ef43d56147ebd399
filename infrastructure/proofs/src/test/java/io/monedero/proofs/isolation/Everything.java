package io.monedero.proofs.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All rows of some businesses at a moment, to be compared with what they are later. */
final class Everything {
    private final List<Belongings> businesses;
    private final List<Map<String, String>> before;

    private Everything(List<Belongings> businesses, List<Map<String, String>> before) {
        this.businesses = businesses;
        this.before = before;
    }

    static Everything of(Belongings... businesses) throws SQLException {
        return new Everything(List.of(businesses), now(List.of(businesses)));
    }

    void assertUnchanged() throws SQLException {
        List<Map<String, String>> after = now(businesses);
        for (int each = 0; each < businesses.size(); each++) {
            assertThat(after.get(each)).isEqualTo(before.get(each));
        }
    }

    private static List<Map<String, String>> now(List<Belongings> businesses) throws SQLException {
        List<Map<String, String>> prints = new ArrayList<>();
        for (Belongings business : businesses) {
            prints.add(business.fingerprint());
        }
        return prints;
    }
}
