package io.monedero.functions.backoffice.vouchers;

import io.monedero.vouchers.VoucherType;
import java.util.List;

/** The types of voucher, with the words for when one can pay with them. */
public record VoucherTypeList(List<VoucherType> types, VoucherWords words) {}
