package io.monedero.aws;

/** A refusal that the caller's SDK client turns into its exception of the same name. */
public final class AwsFault extends RuntimeException {
    private final int status;
    private final String code;

    /**
     * @param status of HTTP
     * @param code the error's name in the service's documentation, such as {@code ResourceNotFoundException}
     */
    public AwsFault(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }
}
