import { UserEntity, isUserEntity } from '@backstage/catalog-model';
import { NotFoundError, isError } from '@backstage/errors';
import { AuthResolverContext } from '@backstage/plugin-auth-node';

export async function findDemoPerson(
  userEntityRef: string,
  ctx: AuthResolverContext,
): Promise<UserEntity> {
  const notFound = new NotFoundError(
    `${userEntityRef} is not in the catalog. Right after the first start the example company is still being read: try again in a few seconds`,
  );
  try {
    const { entity } = await ctx.findCatalogUser({ entityRef: userEntityRef });
    if (isUserEntity(entity)) {
      return entity;
    }
  } catch (error) {
    if (!isError(error) || error.name !== 'NotFoundError') {
      throw error;
    }
  }
  throw notFound;
}
