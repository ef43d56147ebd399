package io.monedero.mail;

/** Hands a mail to who brings it to its reader. */
public interface MailSender {

    /**
     * Returns when the mail was accepted.
     *
     * @throws RuntimeException when it was not, or when nobody knows
     */
    void send(Dispatch dispatch);
}
