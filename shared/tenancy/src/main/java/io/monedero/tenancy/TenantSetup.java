package io.monedero.tenancy;

import java.util.UUID;

/**
 * A context's part of a new business (T-01): each context that needs something from the start implements it, and
 * {@link SigningUp} calls them all in the transaction of the sign-up, in the order of their {@code @Order}.
 */
public interface TenantSetup {

    void setUp(Tenant tenant, Place place);

    /** The first location of the business, its cash register and its owner. */
    record Place(UUID locationId, UUID registerId, UUID ownerId) {}
}
