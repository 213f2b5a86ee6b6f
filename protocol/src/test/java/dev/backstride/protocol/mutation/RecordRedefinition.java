package dev.backstride.protocol.mutation;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets PIT change a record more than once in a virtual machine. JDK 25.0.3 takes a version of a record whose constant
 * pool is laid out otherwise than the one before, and then loses the record's components: it refuses the next version
 * ("attempted to change the … Record … attribute") or crashes. So each version begins with the pool of the one before.
 */
public final class RecordRedefinition implements ClassFileTransformer {

    private static final String RULES = "dev/backstride/protocol/";

    private final Map<String, byte[]> before = new ConcurrentHashMap<>();

    private RecordRedefinition() {}

    /** An agent of every virtual machine in which PIT tries changes. */
    public static void premain(String arguments, Instrumentation machine) {
        machine.addTransformer(new RecordRedefinition());
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            @Nullable String name,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] bytes) {
        if (name == null || !name.startsWith(RULES)) {
            return null;
        }
        var version = ClassFile.of().parse(bytes);
        if (version.findAttribute(Attributes.record()).isEmpty()) {
            return null;
        }
        var known = before.get(name);
        var now = redefined == null || known == null ? bytes : onTopOf(known, version);
        before.put(name, now);
        return now;
    }

    private static byte[] onTopOf(byte[] known, ClassModel version) {
        var pool = ConstantPoolBuilder.of(ClassFile.of().parse(known));
        var name = pool.classEntry(version.thisClass().asSymbol());
        return ClassFile.of().build(name, pool, same -> version.forEach(same::with));
    }
}
