package io.monedero.functions.backoffice.stock;

import io.monedero.stock.variants.Attribute;
import java.util.List;

/** The attributes, by name. */
public record AttributeList(List<Attribute> attributes) {}
