package io.monedero.functions.backoffice;

import io.monedero.tenancy.Membership;
import java.util.List;

/** Where one may go from the front door. */
public record Home(boolean loggedIn, List<Membership> businesses) {}
