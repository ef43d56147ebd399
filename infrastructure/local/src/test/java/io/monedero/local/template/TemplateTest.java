package io.monedero.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("functions, routes, schedules, state machines and buckets are found, whichever short forms are used")
    void read() throws IOException {
        Template template = template("""
                Globals: {Function: {Environment: {Variables: {DATABASE_USER: app}}}}
                Resources:
                  Fees:
                    Type: AWS::Serverless::Function
                    Properties:
                      CodeUri: functions/fees/target/fees-function.zip
                      Handler: io.monedero.X
                      Environment: {Variables: {BUCKET: !Ref Papers}}
                      Events:
                        One: {Type: HttpApi, Properties: {Path: "/{tenant}/fees", Method: post, ApiId: !Ref Api}}
                        Two: {Type: ScheduleV2, Properties: {ScheduleExpression: rate(1 minute), Input: '{"a":1}'}}
                  Daily:
                    Type: AWS::Serverless::StateMachine
                    Properties:
                      DefinitionUri: statemachines/daily.asl.json
                      DefinitionSubstitutions: {A: !GetAtt Fees.Arn, B: !Ref Fees.Alias}
                      Policies: [LambdaInvokePolicy: {FunctionName: !Ref Fees}]
                      Events: {Hourly: {Type: ScheduleV2, Properties: {ScheduleExpression: rate(1 hour)}}}
                  Papers: {Type: "AWS::S3::Bucket"}
                  Other: {Type: "AWS::EC2::VPC", Properties: {X: !Select [0, !GetAZs ""]}}
                """);

        DeclaredFunction fees = template.function("Fees").orElseThrow();
        assertThat(fees.module()).isEqualTo("fees");
        assertThat(fees.routes()).containsExactly(new Route("POST", "/{tenant}/fees"));
        assertThat(fees.variables()).containsExactly("BUCKET", "DATABASE_USER");
        assertThat(template.stateMachines())
                .containsExactly(new DeclaredStateMachine(
                        "Daily", "statemachines/daily.asl.json", Map.of("A", "Fees", "B", "Fees")));
        assertThat(template.schedules())
                .containsExactly(
                        new DeclaredSchedule("Two", "rate(1 minute)", "Fees", "{\"a\":1}"),
                        new DeclaredSchedule("Hourly", "rate(1 hour)", "Daily", "{}"));
        assertThat(template.buckets()).isEqualTo(List.of("Papers"));
    }

    @Test
    @DisplayName("a function without a handler and a substitution that names no function are refused by name")
    void refused() {
        assertThatThrownBy(() -> template("""
                        Resources:
                          A: {Type: "AWS::Serverless::Function", Properties: {CodeUri: x}}
                        """)).hasMessageContaining("Handler");
        assertThatThrownBy(() -> template("""
                        Resources:
                          M:
                            Type: AWS::Serverless::StateMachine
                            Properties: {DefinitionUri: x, DefinitionSubstitutions: {Gone: text}}
                        """)).hasMessageContaining("M: ${Gone}");
    }

    private Template template(String yaml) throws IOException {
        Files.writeString(folder.resolve("template.yaml"), yaml);
        return Template.in(folder);
    }
}
