package io.monedero.catalog.spreadsheet;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.catalog.Family;
import io.monedero.catalog.Subfamily;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The families and subfamilies that there are, and those that a file needs besides. Capitals make no difference. */
final class Divisions {
    private final Map<String, UUID> families = new HashMap<>();
    private final Map<UUID, Map<String, UUID>> subfamilies = new HashMap<>();
    private final @Nullable UUID only;
    private final List<NewFamily> newFamilies = new ArrayList<>();
    private final List<NewSubfamily> newSubfamilies = new ArrayList<>();

    Divisions(List<Family> present, List<Subfamily> below) {
        present.forEach(family -> families.putIfAbsent(folded(family.details().name()), family.id()));
        // What is written the same way goes before what is only spelt the same.
        present.forEach(family -> families.put(family.details().name(), family.id()));
        below.forEach(each -> inside(each.details().familyId())
                .putIfAbsent(folded(each.details().name()), each.id()));
        below.forEach(
                each -> inside(each.details().familyId()).put(each.details().name(), each.id()));
        only = below.size() == 1 ? below.getFirst().id() : null;
    }

    /**
     * The subfamily of these names, new where there is none; null where no name is given. A family alone means the subfamily
     * that has its name.
     *
     * @throws io.monedero.kernel.Refused {@code missing} for a subfamily without family, {@code text-length}
     */
    @Nullable
    UUID subfamily(@Nullable String familyName, @Nullable String name) {
        if (familyName == null) {
            if (name != null) {
                throw Refusal.invalid("missing", ProductColumns.FAMILY).asException();
            }
            return null;
        }
        String family = Require.text(familyName, ProductColumns.FAMILY, 1, 120);
        String subfamily = name == null ? family : Require.text(name, ProductColumns.SUBFAMILY, 1, 120);
        UUID familyId = found(families, family);
        if (familyId == null) {
            familyId = Ids.next();
            newFamilies.add(new NewFamily(familyId, family));
            families.put(folded(family), familyId);
        }
        UUID id = found(inside(familyId), subfamily);
        if (id == null) {
            id = Ids.next();
            newSubfamilies.add(new NewSubfamily(id, familyId, subfamily, family));
            inside(familyId).put(folded(subfamily), id);
        }
        return id;
    }

    /** The subfamily of a business that has no other. */
    @Nullable
    UUID only() {
        return only;
    }

    List<NewFamily> newFamilies() {
        return List.copyOf(newFamilies);
    }

    List<NewSubfamily> newSubfamilies() {
        return List.copyOf(newSubfamilies);
    }

    private Map<String, UUID> inside(UUID familyId) {
        return subfamilies.computeIfAbsent(familyId, first -> new HashMap<>());
    }

    private static @Nullable UUID found(Map<String, UUID> names, String name) {
        UUID exact = names.get(name);
        return exact == null ? names.get(folded(name)) : exact;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Serdeable
    record NewFamily(UUID id, String name) {}

    @Serdeable
    record NewSubfamily(UUID id, UUID family, String name, String familyName) {}
}
