package io.monedero.sales;

import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.Tenant;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who does what is sold: members of staff, named by a line. */
@Singleton
class Professionals {
    private final Staff staff;

    Professionals(Staff staff) {
        this.staff = staff;
    }

    /** Refuses {@code unknown-staff}, naming the line; asks the database only where a line names somebody. */
    void refuseUnknown(Tenant tenant, List<NewLine> lines) {
        if (lines.stream().allMatch(line -> line.professionalId() == null)) {
            return;
        }
        Set<UUID> known = staff.all(tenant.id()).stream().map(Staff.Entry::id).collect(Collectors.toSet());
        for (int index = 0; index < lines.size(); index++) {
            UUID professional = lines.get(index).professionalId();
            if (professional != null && !known.contains(professional)) {
                throw Refusal.notFound("unknown-staff", "lines[" + index + "].professionalId")
                        .asException();
            }
        }
    }
}
