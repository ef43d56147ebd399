package io.monedero.functions.backoffice;

/** The file that was chosen on a page: what a controller method takes to receive it; empty where none was. */
public record Upload(byte[] file) {
    /** Name of the field to choose it with. */
    public static final String FIELD = "file";
}
