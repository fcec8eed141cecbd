package org.vivier.steps;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Loads the checker and the libraries with which it reads files once more, so changed that each
 * call, each branch and each character that a pattern looks at is counted in {@link Steps}.
 */
final class CountingLoader extends ClassLoader {
  private static final List<String> COUNTED =
      List.of("org.vivier.", "org.commonmark.", "org.snakeyaml.");
  private static final ClassDesc STEPS = ClassDesc.of(Steps.class.getName());
  private static final MethodTypeDesc MATCHER =
      MethodTypeDesc.of(
          ClassDesc.of(Matcher.class.getName()), ClassDesc.of(CharSequence.class.getName()));

  CountingLoader() {
    super(CountingLoader.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      boolean counted = COUNTED.stream().anyMatch(name::startsWith);
      return counted && !name.equals(Steps.class.getName())
          ? findClass(name)
          : super.loadClass(name, resolve);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] counting = counting(in.readAllBytes());
      return defineClass(name, counting, 0, counting.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private static byte[] counting(byte[] code) {
    ClassFile file = ClassFile.of();
    CodeTransform counting =
        CodeTransform.ofStateful(() ->
            new CodeTransform() {
              @Override
              public void atStart(CodeBuilder builder) {
                step(builder);
              }

              @Override
              public void accept(CodeBuilder builder, CodeElement element) {
                switch (element) {
                  case BranchInstruction branch -> {
                    step(builder);
                    builder.with(branch);
                  }
                  case InvokeInstruction call when readsPattern(call) ->
                      builder.invokestatic(
                          STEPS,
                          "matcher",
                          MATCHER.insertParameterTypes(0, ClassDesc.of(Pattern.class.getName())));
                  default -> builder.with(element);
                }
              }
            });
    return file.transformClass(file.parse(code), ClassTransform.transformingMethodBodies(counting));
  }

  private static boolean readsPattern(InvokeInstruction call) {
    return call.opcode() == Opcode.INVOKEVIRTUAL
        && call.owner().asInternalName().equals("java/util/regex/Pattern")
        && call.name().equalsString("matcher");
  }

  private static void step(CodeBuilder builder) {
    builder.invokestatic(STEPS, "take", MethodTypeDesc.of(ConstantDescs.CD_void));
  }
}
