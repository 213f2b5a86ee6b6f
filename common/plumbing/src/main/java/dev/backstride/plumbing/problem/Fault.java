package dev.backstride.plumbing.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All that can be wrong with a request: the types of problems. Each is stable: clients may switch on it. */
public enum Fault {
    MALFORMED(
            400,
            "The request cannot be read",
            "The body, a parameter or a header is not what it claims to be: no JSON, a field nobody knows or one that is"
                    + " missing, a wrong type, gzip that breaks off.",
            "See field and detail, and send it as the API's description says."),
    UNAUTHENTICATED(
            401,
            "Unauthenticated",
            "There is no bearer token, or one that is not believed: of another issuer or audience, forged, or over.",
            "Get a fresh token, and send it in the header Authorization, after Bearer."),
    UNAUTHENTIC(
            401,
            "Not authentic",
            "A push has neither a signature of the provider's nor a key of ours in its address, or its date is over 5 min"
                    + " old.",
            "Compare the secret or key at the provider with the program's terms, and the clocks."),
    FORBIDDEN(
            403,
            "Not allowed",
            "The token's role does not do this, its program is not served here, or the runner has not agreed to it.",
            "Ask with a token of a role that may, or ask the runner for their consent."),
    UNKNOWN_RESOURCE(404, "Unknown address", "Nothing is at this address.", "Compare it with the API's description."),
    UNKNOWN_RUNNER(
            404,
            "Unknown runner",
            "The token's program has no such runner, or they were erased.",
            "Use the id that POST /v1/runners gave; an externalId is no id."),
    UNKNOWN_RUN(
            404,
            "Unknown run",
            "The runner has no such run, or it was deleted. With status 422 it is what another fact refers to.",
            "Tell the run before what refers to it.",
            422),
    UNKNOWN_ASSESSMENT(
            404,
            "Unknown assessment",
            "There is no such decision about the runner.",
            "Take its id from the list of the runner's assessments."),
    UNKNOWN_MESSAGE(
            404,
            "Unknown message",
            "The program has no such message.",
            "Take its id from the list of the runner's messages."),
    UNKNOWN_ESCALATION(
            404,
            "Unknown escalation",
            "The runner has no such escalation.",
            "Take its id from the list of the program's escalations."),
    UNKNOWN_WEBHOOK(404, "Unknown webhook", "The program has no such webhook.", "Take its id from the list of them."),
    UNKNOWN_DELIVERY(
            404,
            "Unknown delivery",
            "The webhook was to get no such event in the last 7 days, or its runner was erased or shares no more.",
            "Take the event's id from the list of the webhook's attempts."),
    UNKNOWN_ERASURE(
            404,
            "Unknown erasure",
            "The program has no receipt of that name.",
            "Use the address that DELETE /v1/runners/{id} gave."),
    UNKNOWN_IMPORT(
            404,
            "Unknown import",
            "The client has no import of that name; another client's is not shown. After 90 days it is gone.",
            "Use the name that was given to it, with the same client's token."),
    UNKNOWN_PROVIDER(
            404,
            "Unknown provider",
            "There is no such provider, or the program has no terms with it.",
            "Compare its name with the list of providers; terms are the installation's to set."),
    METHOD_NOT_ALLOWED(
            405, "Method not allowed", "The address is right, and the method is not.", "Use one that Allow names."),
    NOT_ACCEPTABLE(
            406, "Not acceptable", "Nothing of what Accept names is given here.", "Accept application/json, or all."),
    EXTERNAL_ID_TAKEN(
            409,
            "The externalId is taken",
            "Another runner of the program has this externalId.",
            "Choose another, or use the runner who has it."),
    ACCOUNT_TAKEN(
            409,
            "The account is taken",
            "Another runner of the program is linked to this user of the provider.",
            "End that link first, if it is wrong."),
    TOO_MANY_WEBHOOKS(409, "Too many webhooks", "The program has as many as it may have.", "End one, or change it."),
    WEBHOOK_DISABLED(409, "The webhook is disabled", "Nothing is sent there.", "PATCH its status to ACTIVE first."),
    FACT_EXISTS(
            409,
            "The fact exists",
            "The runner has another fact with this id, or one that was deleted. Runs alone may be corrected under their"
                    + " id.",
            "Tell it under another id."),
    TOO_LARGE(
            413,
            "Too large",
            "The body, unpacked, or a line of it has more bytes than this door takes.",
            "Send less at once."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Unsupported media type",
            "The Content-Type is none that this door reads.",
            "Send one that the API's description names."),
    INVALID(
            422,
            "Out of range",
            "All can be read, and a value is not one that it can have.",
            "See field, detail and, where there are several, violations."),
    IMPLAUSIBLE_TIME(
            422,
            "Implausible time",
            "What is told of happened before the year 2000, or more than 10 min ahead.",
            "Correct the time; if it is right, the clock here or there is not."),
    RECORDING_REFUSED(
            422,
            "No run",
            "The file cannot be read as a run, or R-01 does not believe it. reason says why, for machines.",
            "Where field names a parameter of the query, that one would have it taken; else nothing will."),
    UNKNOWN_ZONE(
            422,
            "Unknown zone",
            "This is no time zone of the IANA database.",
            "Name a region such as Europe/Berlin, not an abbreviation."),
    ENROL_REFUSED_AGE(422, "Too young", "Runners are enrolled from the age of 16 (R-34).", "Nothing was kept."),
    SELF_CLEARANCE_NOT_ALLOWED(
            422,
            "A clinician clears",
            "In this program a runner does not clear themselves (R-31), or somebody else's clinician tried.",
            "Let the runner's clinician say so."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "The key is another request's",
            "This Idempotency-Key was given to a request with another body or address within the last 48 h.",
            "Make a new key for each new request."),
    NOT_LINKED_THIS_WAY(
            422,
            "Not linked this way",
            "Accounts of this provider are linked in another way.",
            "See which way in the list of providers."),
    REFUSED(
            422,
            "Refused",
            "What ops asked for cannot be: a time that lies back, something that is not paused.",
            "See detail."),
    TOO_OFTEN(
            429,
            "Too often",
            "More requests came, or more lines of batches, than one client, link, provider or address may send a minute.",
            "Wait as many seconds as Retry-After says; RateLimit says in each answer how many are left."),
    INTERNAL(
            500,
            "A fault of ours",
            "Something went wrong here. Nothing of the request was kept, unless an earlier attempt was.",
            "Send it again with the same id or Idempotency-Key; if it stays, tell us the X-Request-Id and the time."),
    UNAVAILABLE(
            503,
            "Not now",
            "The database, or what else this needs, is not there right now.",
            "Send it again a little later, with the same id or Idempotency-Key."),
    OTHER(0, "Something else", "What the status says, and no more is known.", "See status and detail.");

    private static final String TYPES = "https://backstride.dev/problems/";

    private final int status;
    private final int also;
    private final String title;
    private final String meaning;
    private final String remedy;

    Fault(int status, String title, String meaning, String remedy) {
        this(status, title, meaning, remedy, 0);
    }

    Fault(int status, String title, String meaning, String remedy, int also) {
        this.status = status;
        this.also = also;
        this.title = title;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    /** By its type; none of others' types. */
    static Optional<Fault> of(@Nullable URI type) {
        return type != null && type.toString().startsWith(TYPES)
                ? named(type.toString().substring(TYPES.length()))
                : Optional.empty();
    }

    /** By its last word. */
    public static Optional<Fault> named(String slug) {
        return Arrays.stream(values())
                .filter(fault -> fault.slug().equals(slug))
                .findFirst();
    }

    /** The last word of its type. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name on the wire. */
    public URI type() {
        return URI.create(TYPES + slug());
    }

    /** Where this service explains it, as a Link header says. */
    String help() {
        return "</problems/" + slug() + ">; rel=\"help\"";
    }

    /** The one that it usually comes with. */
    int status() {
        return status;
    }

    /** The statuses that it comes with; none where it is any. */
    public int[] statuses() {
        return IntStream.of(status, also).filter(any -> any > 0).toArray();
    }

    public String title() {
        return title;
    }

    /** What it says. */
    public String meaning() {
        return meaning;
    }

    /** What to do. */
    public String remedy() {
        return remedy;
    }
}
