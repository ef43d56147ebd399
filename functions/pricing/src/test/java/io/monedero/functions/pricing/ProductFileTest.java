package io.monedero.functions.pricing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.tenancy.Permission;
import io.monedero.web.Answer;
import io.monedero.web.Business;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductFileTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String FILE = """
            Nombre;Familia;Precio estándar;Impuestos;Nota
            Café;Bar;1,20;10 %;caliente
            Agua;Bar;1,50;10 %;fría
            """;

    private final Club club = Club.open();
    private final Business api = club.api();

    @Test
    @DisplayName("C-04 the preview says what the file would do, the import does it, and again it does nothing")
    void bringIn() {
        var before = api.rows();
        Answer preview = send("?preview=true", FILE);

        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        assertThat(preview.json().get("created").asInt()).isEqualTo(2);
        assertThat(texts(preview.json().get("families"))).containsExactly("Bar");
        assertThat(texts(preview.json().get("ignored"))).containsExactly("Nota");
        assertThat(preview.json().at("/effects/0/effect").asText()).isEqualTo("create");
        assertThat(preview.json().at("/effects/0/row").asInt()).isEqualTo(2);
        before.merge("idempotency", 1, Integer::sum);
        assertThat(api.rows()).isEqualTo(before);

        Answer done = send("", FILE);
        assertThat(done.json()).isEqualTo(preview.json());
        assertThat(api.get("/products?q=Caf").json().at("/items/0/price/amount").asText())
                .isEqualTo("1.20");
        Answer again = send("", FILE);
        assertThat(again.json().get("unchanged").asInt()).isEqualTo(2);
    }

    @Test
    @DisplayName("C-04 the same key gets the first answer again; for a preview it is not the key of the import")
    void idempotent() {
        Answer first = api.owner().header("Idempotency-Key", "k").upload(path(""), "text/csv", FILE.getBytes(UTF_8));
        Answer second = api.owner().header("Idempotency-Key", "k").upload(path(""), "text/csv", FILE.getBytes(UTF_8));
        Answer other = api.owner()
                .header("Idempotency-Key", "k")
                .upload(path("?preview=true"), "text/csv", FILE.getBytes(UTF_8));

        assertThat(first.json().get("created").asInt()).isEqualTo(2);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    @DisplayName("C-04 with errors nothing is imported, and each is told by row and column in the caller's language")
    void errors() {
        String bad = FILE.replace("1,20", "1.200").replace("10 %;fría", "99 %;fría");
        var before = api.rows();

        Answer refused = api.owner().header("Accept-Language", "es").upload(path(""), "text/csv", bad.getBytes(UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("rows-refused");
        assertThat(refused.field()).isEqualTo("file");
        assertThat(refused.json().at("/values/named").asText()).isEqualTo("2, 3");
        assertThat(refused.json().get("detail").asText()).contains("No se ha importado nada");
        assertThat(refused.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asText()))
                .containsExactly("rows[2].price", "rows[3].taxes");
        assertThat(refused.json().at("/errors/0/detail").asText()).contains("dos maneras");
        assertThat(api.rows()).isEqualTo(before);

        JsonNode preview = send("?preview=true", bad).json();
        assertThat(preview.get("errorCount").asInt()).isEqualTo(2);
        assertThat(preview.at("/errors/1/field").asText()).isEqualTo("rows[3].taxes");
    }

    @ParameterizedTest
    @DisplayName("C-04 what was exported is imported without changing anything")
    @ValueSource(strings = {"csv", "xlsx"})
    void roundTrip(String format) {
        send("", FILE);
        api.made("/products", club.fields("=1+1", "50", ",\"tags\":[\"a;b\"],\"barcode\":\"007\"", "21", "-15"));

        Answer file = api.owner().header("Accept-Language", "uk").get(api.address("/products/export?format=" + format));
        assertThat(file.status()).as(file.body()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"products." + format + "\"");
        assertThat(file.header("Content-Type")).startsWith(format.equals("csv") ? "text/csv" : XLSX);
        Answer again = api.owner().upload(path(""), "application/octet-stream", file.bytes());
        assertThat(again.json().get("unchanged").asInt()).as(again.body()).isEqualTo(3);

        Answer some = api.get("/products/export?format=csv&q=Caf");
        assertThat(new String(some.bytes(), UTF_8))
                .startsWith("\ufeffId,Name,")
                .contains("Café")
                .doesNotContain("Agua");
    }

    @Test
    @DisplayName("C-04 a packed file is taken, one that is too large or no table is not")
    void files() throws IOException {
        assertThat(api.owner()
                        .upload(path(""), "application/gzip", gzip(FILE))
                        .json()
                        .get("created")
                        .asInt())
                .isEqualTo(2);
        Answer large = send("", "x".repeat(4 * 1024 * 1024 + 1));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.problem()).isEqualTo("body-too-large");
        assertThat(send("", "name\n" + "x".repeat(2 * 1024 * 1024)).problem()).isEqualTo("rows-refused");
        assertThat(send("", "").problem()).isEqualTo("file-empty");
        assertThat(send("", "a;b\n1;2").problem()).isEqualTo("file-column-missing");
        assertThat(send("?preview=perhaps", FILE).field()).isEqualTo("preview");
        assertThat(api.owner().upload(path(""), XLSX, new byte[] {'P', 'K', 1}).problem())
                .isEqualTo("file-unreadable");
        assertThat(api.post("/products/import", "{}").status()).isEqualTo(415);
        assertThat(api.get("/products/export?format=pdf").field()).isEqualTo("format");
        assertThat(api.get("/products/export").field()).isEqualTo("format");
    }

    @Test
    @DisplayName("T-02, T-04 without the permission nothing is imported, and elsewhere there is nothing")
    void strangers() {
        Business other = Club.open().api();
        byte[] file = FILE.getBytes(UTF_8);

        assertThat(api.staff(Permission.SELL).upload(path(""), "text/csv", file).problem())
                .isEqualTo("permission-missing");
        assertThat(other.owner().upload(path(""), "text/csv", file).status()).isEqualTo(404);
        assertThat(other.owner().get(api.address("/products/export?format=csv")).status())
                .isEqualTo(404);
        String theirs = club.product("Agua", "1");
        Answer foreign = other.owner()
                .upload(other.address("/products/import"), "text/csv", ("id;price\n" + theirs + ";9").getBytes(UTF_8));
        assertThat(foreign.json().at("/errors/0/field").asText()).isEqualTo("rows[2].id");
    }

    private Answer send(String query, String file) {
        return api.owner().upload(path(query), "text/csv", file.getBytes(UTF_8));
    }

    private String path(String query) {
        return api.address("/products/import" + query);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }
}
