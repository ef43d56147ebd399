package io.monedero.functions.backoffice.staff;

import io.monedero.tenancy.Staff;
import java.util.List;

/** Who works here, and the roles they can have. */
public record StaffList(List<Staff.Entry> people, List<Staff.Role> roles) {}
