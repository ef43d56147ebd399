package io.monedero.invoicing;

/**
 * An invoice as a file.
 *
 * @param name of the file, made of the number: {@code FS-2026-00042.pdf}; ASCII letters, digits, {@code - _ .}
 * @param content of the PDF
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody, and too large to be copied at each reading.
public record InvoiceFile(String name, byte[] content) {}
