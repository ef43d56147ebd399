package io.monedero.mail;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Takes mail as a test tells him: by default he just keeps it. */
@Singleton
@Replaces(MailSender.class)
@Requires(notEnv = Postman.ABSENT)
final class Postman implements MailSender {
    static final String ABSENT = "ses";

    final List<Dispatch> taken = new CopyOnWriteArrayList<>();
    private volatile Consumer<Dispatch> mood = dispatch -> {};

    /** A mail to Luis. */
    static Mail about(String subject) {
        return new Mail("luis@example.es", subject, "Hola", "", List.of());
    }

    /** What happens before he takes a mail; an exception means that he does not. */
    void before(Consumer<Dispatch> what) {
        mood = what;
    }

    List<String> subjects() {
        return taken.stream().map(dispatch -> dispatch.mail().subject()).toList();
    }

    void rested() {
        taken.clear();
        mood = dispatch -> {};
    }

    @Override
    public void send(Dispatch dispatch) {
        mood.accept(dispatch);
        taken.add(dispatch);
    }
}
