package io.monedero.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.monedero.tenancy.SignUp;
import io.monedero.tenancy.SigningUp;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.Attachment;

class LocalPlatformTest {
    private static LocalPlatform platform;
    private static HttpClient http;

    @BeforeAll
    static void start() {
        platform = RunningPlatform.get();
        platform.bean(SigningUp.class)
                .signUp(new SignUp("Club", "club", "ES", "EUR", "Europe/Madrid", "es", "Ana", "ana@club.example"));
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    @Test
    @DisplayName("a request goes to the function whose route the template declares, and nowhere else")
    void routes() throws Exception {
        assertThat(get("/").statusCode()).isEqualTo(200);
        assertThat(platform.functions()
                        .of("GET", "/club/api/v1/staff")
                        .orElseThrow()
                        .name())
                .isEqualTo("TenantsFunction");
        assertThat(get("/club/api/v1/nothing").statusCode()).isEqualTo(404);
        assertThat(get("/club/api/v1/nothing").body()).isEqualTo("{\"message\":\"Not Found\"}");
        assertThat(get("/locals/mailbox").body()).isEqualTo("{\"message\":\"Not Found\"}");
    }

    @Test
    @DisplayName("T-02 the log-in provider asks the user pool's handler for the claims of a token")
    void claims() throws Exception {
        String token = get("/oidc/bearer/ana@club.example").body();
        HttpResponse<String> staff = http.send(
                request("/club/api/v1/staff")
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());

        assertThat(staff.statusCode()).as(staff.body()).isEqualTo(200);
        JsonNode answer = new ObjectMapper()
                .readTree(platform.functions().invoke("TokenClaimsFunction", """
                        {"version": "2", "request": {"userAttributes": {"email": "ana@club.example", "email_verified": "true"}}}
                        """.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.findValue("claimsToAddOrOverride").get("tenants").asText())
                .isEqualTo("club");
    }

    @Test
    @DisplayName("the clock that all functions read is moved forward by a page or by JSON, and never back")
    void clock() throws Exception {
        Instant before = platform.bean(Clock.class).instant();

        assertThat(post("/local/clock", "application/json", "{\"forward\":\"P1D\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(post("/local/clock", "application/x-www-form-urlencoded", "forward=PT2H")
                        .statusCode())
                .isEqualTo(303);

        assertThat(platform.bean(Clock.class).instant())
                .isBetween(before.plus(Duration.ofHours(26)), before.plus(Duration.ofHours(27)));
        HttpResponse<String> back = post("/local/clock", "application/json", "{\"to\":\"2001-01-01T00:00:00Z\"}");
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("only goes forward");
        assertThat(post("/local/clock", "application/x-www-form-urlencoded", "to=x")
                        .statusCode())
                .isEqualTo(422);
        assertThat(get("/local/clock").body()).contains("1 days, 2 hours");
    }

    @Test
    @DisplayName("mail and objects of clients that nobody configured end on this machine, and the mail can be read")
    void aws() throws Exception {
        try (SesV2Client ses = SesV2Client.create();
                S3Client s3 = S3Client.create()) {
            s3.putObject(put -> put.bucket("documents-bucket").key("a/b"), RequestBody.fromString("c"));
            assertThat(RunningPlatform.folder().resolve("objects/documents-bucket/a~/b"))
                    .hasContent("c");

            String id = ses.sendEmail(mail -> mail.fromEmailAddress("club@x.example")
                            .destination(to -> to.toAddresses("bia@x.example"))
                            .content(content -> content.simple(simple -> simple.subject(s -> s.data("Hola <b>"))
                                    .body(body -> body.html(html -> html.data("<script>x</script>")))
                                    .attachments(Attachment.builder()
                                            .fileName("a b.txt")
                                            .contentType("text/plain")
                                            .rawContent(SdkBytes.fromUtf8String("inside"))
                                            .build()))))
                    .messageId();

            assertThat(get("/local/mailbox").body()).contains("Hola &lt;b&gt;", "bia@x.example");
            assertThat(get("/local/mailbox/" + id).body())
                    .contains("a b.txt", "/html\"")
                    .doesNotContain("<script>");
            HttpResponse<String> html = get("/local/mailbox/" + id + "/html");
            assertThat(html.headers().firstValue("Content-Security-Policy")).contains("sandbox");
            HttpResponse<String> file = get("/local/mailbox/" + id + "/0");
            assertThat(file.body()).isEqualTo("inside");
            assertThat(file.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename*=UTF-8''a%20b.txt");
            assertThat(get("/local/mailbox/" + id + "/1").statusCode()).isEqualTo(404);
            assertThat(get("/local/mailbox/nothing").statusCode()).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("the local pages are listed; a page of another site can do nothing with them")
    void onlyFromHere() throws Exception {
        assertThat(get("/local").body()).contains("/local/mailbox", "/local/clock");
        Instant before = platform.clock().instant();

        HttpResponse<String> foreign = http.send(
                request("/local/clock")
                        .header("Origin", "https://evil.example")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("forward=P30D"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(platform.clock().instant()).isBefore(before.plus(Duration.ofDays(20)));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        return http.send(
                request(path)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(platform.address() + path));
    }
}
