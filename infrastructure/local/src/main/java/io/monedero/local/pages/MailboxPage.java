package io.monedero.local.pages;

import io.monedero.aws.mail.Mail;
import io.monedero.aws.mail.Mailbox;
import io.monedero.local.gateway.LocalExchange;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What would have been sent: the list, one mail, its HTML in a frame that may do nothing, its attachments. */
public final class MailboxPage implements LocalPage {
    private static final String PATH = "/local/mailbox";

    private final Mailbox mailbox;

    public MailboxPage(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public String name() {
        return "mailbox";
    }

    @Override
    public String title() {
        return "Mailbox";
    }

    @Override
    public String about() {
        int count = mailbox.newestFirst().size();
        return count == 1 ? "1 mail" : count + " mails";
    }

    @Override
    public void answer(LocalExchange exchange, Frame frame) throws IOException {
        List<String> rest = List.of(
                exchange.path().substring(PATH.length()).replaceFirst("^/", "").split("/", -1));
        Optional<Mail> mail = mailbox.find(rest.getFirst());
        if (rest.getFirst().isEmpty()) {
            frame.show(exchange, 200, "mailbox.jte", mailbox.newestFirst());
        } else if (mail.isEmpty()) {
            frame.nothing(exchange);
        } else if (rest.size() == 1) {
            frame.show(exchange, 200, "mail.jte", mail.get());
        } else if (rest.get(1).equals("html") && mail.get().html() != null) {
            html(exchange, mail.get().html());
        } else {
            attachment(exchange, frame, mail.get(), rest.get(1));
        }
    }

    private static void html(LocalExchange exchange, String html) throws IOException {
        exchange.answer(
                200,
                Map.of("Content-Type", "text/html; charset=utf-8", "Content-Security-Policy", "sandbox"),
                html.getBytes(StandardCharsets.UTF_8));
    }

    private static void attachment(LocalExchange exchange, Frame frame, Mail mail, String number) throws IOException {
        int index = number.matches("\\d{1,4}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
        if (index >= mail.attachments().size()) {
            frame.nothing(exchange);
            return;
        }
        Mail.Attachment file = mail.attachments().get(index);
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        exchange.answer(
                200,
                Map.of("Content-Type", file.type(), "Content-Disposition", "attachment; filename*=UTF-8''" + name),
                file.content().toArray());
    }
}
