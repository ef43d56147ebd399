package io.monedero.aws.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Everything that was sent, the newest {@value #KEPT} of it. Each mail is a file that any mail program opens; the folder
 * is read again after a restart.
 */
public final class Mailbox {
    /** How many mails are kept. */
    public static final int KEPT = 200;

    private static final String ENDING = ".eml";

    private final Path folder;
    private final Clock clock;
    private final ConcurrentSkipListMap<String, Mail> mails = new ConcurrentSkipListMap<>();

    public Mailbox(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        try {
            Files.createDirectories(folder);
            try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
                for (Path file : files) {
                    String name = file.getFileName().toString();
                    take(name.substring(0, name.length() - ENDING.length()), Files.readAllBytes(file));
                }
            }
            forgetOld();
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException("The mailbox in " + folder + " cannot be read", unreadable);
        }
    }

    /**
     * Keeps a mail.
     *
     * @param recipients who shall get it; if empty those whom the message itself names
     * @param message MIME
     * @return its id, which sorts by the time of sending
     */
    public synchronized String receive(List<String> recipients, byte[] message) throws MessagingException {
        String id = "%016x-%s".formatted(clock.millis(), UUID.randomUUID());
        byte[] enveloped = recipients.isEmpty() ? message : enveloped(recipients, message);
        try {
            take(id, enveloped);
            Files.write(folder.resolve(id + ENDING), enveloped);
            forgetOld();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return id;
    }

    public List<Mail> newestFirst() {
        return List.copyOf(mails.descendingMap().values());
    }

    public Optional<Mail> find(String id) {
        return Optional.ofNullable(mails.get(id));
    }

    private void take(String id, byte[] message) throws MessagingException, IOException {
        Instant received = Instant.ofEpochMilli(HexFormat.fromHexDigitsToLong(id, 0, 16));
        mails.put(id, Mime.mail(id, received, message));
    }

    private void forgetOld() throws IOException {
        while (mails.size() > KEPT) {
            Files.deleteIfExists(folder.resolve(mails.pollFirstEntry().getKey() + ENDING));
        }
    }

    private static byte[] enveloped(List<String> recipients, byte[] message) {
        byte[] header = "%s: %s\r\n"
                .formatted(Mime.ENVELOPE, String.join(",\r\n ", recipients))
                .getBytes(StandardCharsets.UTF_8);
        byte[] whole = new byte[header.length + message.length];
        System.arraycopy(header, 0, whole, 0, header.length);
        System.arraycopy(message, 0, whole, header.length, message.length);
        return whole;
    }
}
