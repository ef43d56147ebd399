package io.monedero.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.monedero.documents.store.DocumentKey.Kind;
import io.monedero.kernel.Ids;
import io.monedero.kernel.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;

class DocumentStoreTest {
    private static final ObjectServer SERVER = ObjectServer.with("issued");
    private static final ApplicationContext APPLICATION = ApplicationContext.run(configured("issued"));

    private final DocumentStore store = APPLICATION.getBean(DocumentStore.class);
    private final TenantId tenant = new TenantId(Ids.next());
    private final DocumentKey key = DocumentKey.invoicePdf(tenant, Ids.next());

    @AfterAll
    static void stop() throws Exception {
        APPLICATION.close();
        SERVER.stop();
    }

    @Test
    @DisplayName("I-07 a stored document comes back byte by byte, under its tenant, as what it is")
    void stored() {
        byte[] document = new byte[3_000_000];
        document[2_999_999] = -1;
        store.put(key, document);

        assertThat(store.get(key)).hasValueSatisfying(found -> assertThat(found).isEqualTo(document));
        assertThat(SERVER.contentType("issued", tenant + "/invoices/" + key.id() + ".pdf"))
                .isEqualTo("application/pdf");
    }

    @Test
    @DisplayName("I-07 the XML of an invoice stands beside its PDF")
    void besideEachOther() {
        DocumentKey xml = new DocumentKey(tenant, Kind.INVOICE_XML, key.id());
        store.put(key, bytes("pdf"));
        store.put(xml, bytes("<xml/>"));

        assertThat(store.get(key))
                .hasValueSatisfying(found -> assertThat(found).asString().isEqualTo("pdf"));
        assertThat(store.get(xml))
                .hasValueSatisfying(found -> assertThat(found).asString().isEqualTo("<xml/>"));
        assertThat(SERVER.contentType("issued", xml.toString())).isEqualTo("application/xml");
    }

    @Test
    @DisplayName("T-02 a document of one business is none of another's")
    void foreign() {
        store.put(key, bytes("ours"));

        assertThat(store.get(DocumentKey.invoicePdf(new TenantId(Ids.next()), key.id())))
                .isEmpty();
    }

    @Test
    @DisplayName("I-08 a stored document cannot change, but may be stored again")
    void unchangeable() {
        store.put(key, bytes("first"));
        store.put(key, bytes("first"));

        assertThatThrownBy(() -> store.put(key, bytes("other")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(key.toString());
        assertThat(store.get(key))
                .hasValueSatisfying(found -> assertThat(found).asString().isEqualTo("first"));
    }

    @Test
    @DisplayName("I-08 of many who store at the same moment only one wins, and what it stored stays")
    void oneWins() throws Exception {
        List<Callable<String>> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String text = "writer " + i;
            writers.add(() -> {
                store.put(key, bytes(text));
                return text;
            });
        }
        List<String> winners = new ArrayList<>();
        try (var staff = Executors.newFixedThreadPool(8)) {
            for (var done : staff.invokeAll(writers)) {
                if (done.state() == Future.State.SUCCESS) {
                    winners.add(done.get());
                }
            }
        }

        assertThat(winners).hasSize(1);
        assertThat(store.get(key))
                .hasValueSatisfying(found -> assertThat(found).asString().isEqualTo(winners.getFirst()));
    }

    @Test
    @DisplayName("I-07 a bucket that is not there is an error, not an absent document")
    void noBucket() {
        try (var lost = ApplicationContext.run(configured("nowhere"))) {
            DocumentStore nowhere = lost.getBean(DocumentStore.class);

            assertThatThrownBy(() -> nowhere.put(key, bytes("x"))).isInstanceOf(NoSuchBucketException.class);
            assertThatThrownBy(() -> nowhere.get(key)).isInstanceOf(NoSuchBucketException.class);
        }
    }

    private static Map<String, Object> configured(String bucket) {
        return Map.of("monedero.documents.bucket", bucket, "monedero.aws.path-style", true);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
