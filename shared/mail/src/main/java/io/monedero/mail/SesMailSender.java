package io.monedero.mail;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** Sends through Amazon SES, from one verified address and in the name of each business. */
@Singleton
class SesMailSender implements MailSender {
    private final SesV2Client ses;
    private final String from;

    SesMailSender(SesV2Client ses, @Value("${monedero.mail.from}") String from) {
        this.ses = ses;
        this.from = from;
    }

    @Override
    public void send(Dispatch dispatch) {
        SdkBytes message = SdkBytes.fromByteArrayUnsafe(MimeMail.of(dispatch, from));
        ses.sendEmail(request -> request.fromEmailAddress(from)
                .destination(readers -> readers.toAddresses(dispatch.mail().to()))
                .content(content -> content.raw(raw -> raw.data(message))));
    }
}
