package io.monedero.functions.backoffice;

/** The file that was chosen on a page: what a controller method takes to receive it; empty where none was. */
public final class Upload {
    /** Name of the field to choose it with. */
    public static final String FIELD = "file";

    private final byte[] file;

    Upload(byte[] file) {
        this.file = file.clone();
    }

    public byte[] file() {
        return file.clone();
    }
}
