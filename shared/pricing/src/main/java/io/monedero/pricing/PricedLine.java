package io.monedero.pricing;

import io.monedero.catalog.Product;

/** A product with the price that was chosen for it, and why. */
public record PricedLine(Product product, BillLine charge, Explanation explanation) {}
