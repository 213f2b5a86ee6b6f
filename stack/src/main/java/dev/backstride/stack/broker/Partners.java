package dev.backstride.stack.broker;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;

/** The partners as users of a broker. */
public final class Partners {

    /** What partners prove their password with; it never travels. */
    public static final String MECHANISM = "SCRAM-SHA-512";

    private static final int ITERATIONS = 4096;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long BETWEEN_LOOKS_MILLIS = 20;

    private Partners() {}

    /** Lets these in; again it changes nothing but a password that is another now. */
    public static void admit(String bootstrap, Collection<Partner> partners) {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            admin.alterUserScramCredentials(
                            partners.stream().map(Partners::credential).toList())
                    .all()
                    .get();
            var permissions =
                    partners.stream().flatMap(one -> one.permissions().stream()).toList();
            admin.createAcls(permissions).all().get();
            awaitAll(admin, permissions);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Partners could not be admitted", e);
        }
    }

    private static UserScramCredentialAlteration credential(Partner partner) {
        var strength = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS);
        return new UserScramCredentialUpsertion(partner.user(), strength, partner.password());
    }

    /** The controller knows them a moment before the broker does. */
    private static void awaitAll(Admin admin, List<AclBinding> permissions)
            throws InterruptedException, ExecutionException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!admin.describeAcls(AclBindingFilter.ANY).values().get().containsAll(permissions)) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("Partners were admitted but the broker does not know them");
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }
}
